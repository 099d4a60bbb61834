import type { ValueOf } from '@assay/platform/util';

/** What can be done from the keyboard anywhere on the marking page. */
export const ShortcutAction = {
  Next: 'next',
  Previous: 'previous',
  NoteTime: 'note-time',
  NoteRecording: 'note-recording',
  Comment: 'comment',
  AskPrompt: 'ask-prompt',
  OwnQuestion: 'own-question',
  Timer: 'timer',
  Missing: 'missing',
  Check: 'check',
  Help: 'help',
} as const;
export type ShortcutAction = ValueOf<typeof ShortcutAction>;

/** A key with Alt or Ctrl, by its place on the keyboard: `Alt+ArrowDown`, `Ctrl+Shift+KeyT`. */
export type Chord = string;

/** Every one needs Alt: a key alone would be taken from those who type, or who speak to their computer (WCAG 2.1.4). */
export const usualShortcuts: Readonly<Record<ShortcutAction, Chord>> = {
  [ShortcutAction.Next]: 'Alt+ArrowDown',
  [ShortcutAction.Previous]: 'Alt+ArrowUp',
  [ShortcutAction.NoteTime]: 'Alt+KeyT',
  [ShortcutAction.NoteRecording]: 'Alt+KeyR',
  [ShortcutAction.Comment]: 'Alt+KeyC',
  [ShortcutAction.AskPrompt]: 'Alt+KeyQ',
  [ShortcutAction.OwnQuestion]: 'Alt+KeyO',
  [ShortcutAction.Timer]: 'Alt+KeyP',
  [ShortcutAction.Missing]: 'Alt+KeyM',
  [ShortcutAction.Check]: 'Alt+Enter',
  [ShortcutAction.Help]: 'Alt+KeyK',
};

const modifiers = ['Control', 'Alt', 'Shift', 'Meta', 'AltGraph'];

/** The chord of a key press; null for a modifier alone, and for a key that is pressed without Alt or Ctrl. */
export function chordOf(event: Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'shiftKey' | 'metaKey'>): Chord | null {
  const { key, code, altKey, ctrlKey, shiftKey, metaKey } = event;
  if (metaKey || modifiers.includes(key) || code === '' || !(altKey || ctrlKey)) return null;
  return [...(ctrlKey ? ['Ctrl'] : []), ...(altKey ? ['Alt'] : []), ...(shiftKey ? ['Shift'] : []), code].join('+');
}

/** A chord as people read it: `Alt + T`. */
export function chordWords(chord: Chord): string {
  const arrows: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→' };
  return chord
    .split('+')
    .map((part) => arrows[part] ?? part.replace(/^(?:Key|Digit)/, ''))
    .join(' + ');
}
