import { NoteClock, timedNotes } from '@assay/grading/domain';

/** A note with its second in the recording. */
export interface RecordingNote {
  readonly second: number;
  readonly text: string;
}

/** The notes of a marking that have a time in the recording, in its order. */
export function recordingNotesOf(judgements: readonly { readonly evidence: string }[]): readonly RecordingNote[] {
  const notes = judgements.flatMap(({ evidence }) => timedNotes(evidence));
  const found = notes.flatMap(({ second, clock, text }) => (clock === NoteClock.Recording && second !== null ? [{ second, text }] : []));
  return found.toSorted((one, other) => one.second - other.second);
}
