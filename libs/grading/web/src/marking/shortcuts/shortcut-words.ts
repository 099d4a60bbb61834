import { ShortcutAction } from './shortcut-action';

/** What each key does, in the order in which a marking needs them. */
export const shortcutWords: Readonly<Record<ShortcutAction, string>> = {
  [ShortcutAction.Timer]: 'Start, pause or resume the timer',
  [ShortcutAction.Next]: 'Next criterion',
  [ShortcutAction.Previous]: 'Previous criterion',
  [ShortcutAction.NoteTime]: 'Evidence note with the time of the event',
  [ShortcutAction.NoteRecording]: 'Evidence note with a time in the recording',
  [ShortcutAction.Comment]: 'Put a reusable comment into the feedback',
  [ShortcutAction.AskPrompt]: 'Log the next prompt of the criterion as asked',
  [ShortcutAction.OwnQuestion]: 'Write a question of your own',
  [ShortcutAction.Missing]: 'Go to what is missing',
  [ShortcutAction.Check]: 'Check your answers',
  [ShortcutAction.Help]: 'Show and change these keys',
};
