import type { AskedQuestionResponse, MarkingFileResponse, TimerEventResponse } from '@assay/grading/contracts';
import { NoteClock, timeIntoEvent, timedNotes } from '@assay/grading/domain';
import { clockWords } from '../timer/timer-words';

/** One thing that happened in an event, or was noted of its recording. */
export interface TimelineEntry {
  /** `12:31` into the event; the words of the recording's clock apart. */
  readonly when: string;
  readonly kind: 'timer' | 'question' | 'note' | 'file';
  readonly text: string;
  readonly criterionId: string | null;
}

interface Recorded {
  readonly events: readonly Pick<TimerEventResponse, 'kind' | 'reason' | 'at'>[];
  readonly asked: readonly Pick<AskedQuestionResponse, 'text' | 'criterionId' | 'askedAt'>[];
  readonly files: readonly Pick<MarkingFileResponse, 'name' | 'criterionId' | 'addedAt'>[];
  readonly evidence: readonly { readonly criterionId: string; readonly evidence: string }[];
}

type Placed = TimelineEntry & { readonly order: number };

const pressWords = { start: 'Event started', pause: 'Paused', resume: 'Resumed', end: 'Event ended' } as const;

/** Everything with a time, in its order: the event first, the recording after it. Notes without a time are not in it. */
export function timelineOf({ events, asked, files, evidence }: Recorded): readonly TimelineEntry[] {
  const into = (at: string): number => timeIntoEvent(events, at) ?? 0;
  const inEvent: Placed[] = [
    ...events.map(({ kind, reason, at }) => placed('timer', into(at), reason ? `${pressWords[kind]}: ${reason}` : pressWords[kind], null)),
    ...asked.map(({ text, criterionId, askedAt }) => placed('question', into(askedAt), text, criterionId)),
    ...files.map(({ name, criterionId, addedAt }) => placed('file', into(addedAt), `${name} added`, criterionId)),
    ...notesOn(NoteClock.Event, evidence),
  ];
  const byTime = (one: Placed, other: Placed) => one.order - other.order;
  const inRecording = notesOn(NoteClock.Recording, evidence).map((entry) => ({ ...entry, when: `${entry.when} in the recording` }));
  return [...inEvent.toSorted(byTime), ...inRecording.toSorted(byTime)];
}

function notesOn(clock: NoteClock, evidence: Recorded['evidence']): Placed[] {
  return evidence.flatMap(({ criterionId, evidence: written }) =>
    timedNotes(written)
      .filter((note) => note.clock === clock && note.text !== '')
      .map(({ second, text }) => placed('note', (second ?? 0) * 1000, text, criterionId)),
  );
}

const placed = (kind: Placed['kind'], order: number, text: string, criterionId: string | null): Placed => ({
  kind,
  order,
  when: clockWords(order),
  text,
  criterionId,
});
