import { computed, signal, type WritableSignal } from '@angular/core';
import type {
  AskedQuestionResponse,
  MarkingFileResponse,
  MarkingResponse,
  RawMarksResponse,
  TimerEventResponse,
} from '@assay/grading/contracts';
import { type RawMarks, type TimerEventKind, TimerState, timerState } from '@assay/grading/domain';
import type { Problem } from '@assay/platform/ui';
import { gradingApi } from '../../grading-client';
import type { EntryOutbox } from './entry-outbox';

type Press = Pick<TimerEventResponse, 'number' | 'kind' | 'reason' | 'at'>;
/** `savedAt` is empty until the server has it. */
export type LoggedQuestion = AskedQuestionResponse;

/** What is recorded beside the judgements of a marking: at once here, then on the server. */
export class MarkingRecord {
  readonly events: WritableSignal<readonly Press[]>;
  readonly asked: WritableSignal<readonly LoggedQuestion[]>;
  readonly files: WritableSignal<readonly MarkingFileResponse[]>;
  readonly rawMarks: WritableSignal<RawMarksResponse | null>;
  /** Why the server did not take the last addition. */
  readonly problem = signal<Problem | null>(null);
  readonly timerState = computed<TimerState>(() => timerState(this.events()));
  /** As the domain reads them. */
  readonly marks = computed<RawMarks | null>(() => {
    const saved = this.rawMarks();
    return saved && { mustPass: saved.mustPass.map(({ right }) => right), others: saved.others };
  });

  constructor(
    readonly marking: MarkingResponse,
    readonly outbox: EntryOutbox,
  ) {
    const { timer, questions, files, rawMarks } = marking.record;
    this.events = signal<readonly Press[]>(timer.events);
    this.asked = signal<readonly LoggedQuestion[]>(questions.asked);
    this.files = signal<readonly MarkingFileResponse[]>(files);
    this.rawMarks = signal(rawMarks);
  }

  /** @param at the moment of the press by the clock of this device */
  press(kind: TimerEventKind, at: Date, reason = ''): void {
    const before = this.events();
    const press: Press = { number: before.length + 1, kind, reason, at: at.toISOString() };
    this.events.set([...before, press]);
    this.add(gradingApi.timerEvents(this.marking.attemptId), press, (problem) => this.events.set(currentEvents(problem) ?? before));
  }

  ask(text: string, criterionId: string | null, at: Date): void {
    const question = { id: crypto.randomUUID(), criterionId, text, askedAt: at.toISOString() };
    const without = (asked: readonly LoggedQuestion[]) => asked.filter(({ id }) => id !== question.id);
    this.asked.update((asked) => [...asked, { ...question, savedAt: '' }]);
    this.add(
      gradingApi.questions(this.marking.attemptId),
      question,
      () => this.asked.update(without),
      (answer) => this.asked.update((asked) => asked.map((one) => (one.id === question.id ? (answer as LoggedQuestion) : one))),
    );
  }

  /** Takes back what was logged and not asked. */
  withdraw(question: LoggedQuestion): void {
    this.asked.update((asked) => asked.filter(({ id }) => id !== question.id));
    this.add(gradingApi.questionWithdrawal(this.marking.attemptId, question.id), {}, () =>
      this.asked.update((asked) => [...asked, question]),
    );
  }

  private add(path: string, body: object, undo: (problem: Problem) => void, done: (answer: unknown) => void = () => undefined): void {
    const { apprenticeId } = this.marking;
    this.problem.set(null);
    this.outbox.put({
      path,
      body: { apprenticeId, ...body },
      settled: (outcome) => {
        if ('answer' in outcome) return done(outcome.answer);
        undo(outcome.problem);
        this.problem.set(outcome.problem);
      },
    });
  }
}

/** The presses of another device that the server had already. */
function currentEvents({ code, facts }: Problem): readonly Press[] | null {
  const current = facts['current'] as { events?: readonly Press[] } | undefined;
  return code === 'stale' ? (current?.events ?? null) : null;
}
