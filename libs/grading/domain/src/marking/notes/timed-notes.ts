import type { ValueOf } from '@assay/platform/util';

/** What a note's time counts from: the beginning of the event as the timer ran, or of the recording. */
export const NoteClock = { Event: 'event', Recording: 'recording' } as const;
export type NoteClock = ValueOf<typeof NoteClock>;

/** One line of evidence. `second` and `clock` are null for a line without a time. */
export interface TimedNote {
  readonly second: number | null;
  readonly clock: NoteClock | null;
  readonly text: string;
}

const stamp = /^\s*\[(rec )?(\d{1,2}):([0-5]\d):([0-5]\d)\]\s*(.*)$/i;

/** The lines of evidence notes with the times that stand before them: `[00:12:31] Rolls back`, `[rec 00:12:31] …`. */
export function timedNotes(evidence: string): readonly TimedNote[] {
  return evidence.split('\n').flatMap((line): TimedNote[] => {
    const found = stamp.exec(line);
    if (!found) return line.trim() === '' ? [] : [{ second: null, clock: null, text: line.trim() }];
    const [, recording, hours, minutes, seconds, text = ''] = found;
    const second = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    return [{ second, clock: recording ? NoteClock.Recording : NoteClock.Event, text: text.trim() }];
  });
}

/** A time as it stands before a note. */
export function noteStamp(second: number, clock: NoteClock): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const time = `${two(Math.min(99, second / 3600))}:${two((second / 60) % 60)}:${two(second % 60)}`;
  return clock === NoteClock.Recording ? `[rec ${time}]` : `[${time}]`;
}

/** Whether there is anything but times in the notes: a stamp alone is no evidence. */
export function hasEvidence(evidence: string): boolean {
  return timedNotes(evidence).some(({ text }) => text !== '');
}
