import { computed, signal, type Signal, type WritableSignal } from '@angular/core';
import type { AskedQuestionResponse, MarkingFileResponse, MarkingResponse, TimerEventResponse } from '@assay/grading/contracts';
import { type RawMarks, type TimerEventKind, timerState } from '@assay/grading/domain';
import { gradingApi } from '../../grading-client';
import type { ChangeToKeep, KeptChange } from '../../keeping/kept-change';
import type { KeptChanges } from '../../keeping/kept-changes';
import { RawMarksDraft } from '../marks/raw-marks-draft';
import { askedOf } from './asked-of';
import { type Press, pressesOf, timerConflictOf } from './presses-of';

/**
 * What is recorded beside the judgements of a marking: presses, questions and raw marks are kept on this device at once and
 * sent from there, so they are what the server said with what is kept laid over it. Files need the connection.
 */
export class MarkingRecord {
  private readonly changes: Signal<readonly KeptChange[]>;
  private readonly answers: Signal<readonly unknown[]>;
  /** What the server has of the timer where presses made here came too late: a person decides what becomes of them. */
  readonly timerConflict: Signal<readonly TimerEventResponse[] | null>;
  /** The presses that wait for that decision. */
  readonly lostPresses = computed<readonly KeptChange[]>(() =>
    this.timerConflict() ? this.changes().filter(({ kind }) => kind === 'timer') : [],
  );
  readonly events: Signal<readonly Press[]>;
  /** In the order in which they were asked; `savedAt` is empty until the server has it. */
  readonly asked: Signal<readonly AskedQuestionResponse[]>;
  readonly files: WritableSignal<readonly MarkingFileResponse[]>;
  /** Null where the method is graded by criteria. */
  readonly rawMarks: RawMarksDraft | null;
  /** The second at which a recording is that is played here; null while none was. */
  readonly recordingAt = signal<number | null>(null);
  readonly timerState = computed(() => timerState(this.events()));
  /** As the domain reads them. */
  readonly marks = computed<RawMarks | null>(() => this.rawMarks?.content() ?? null);

  constructor(
    readonly marking: MarkingResponse,
    private readonly kept: KeptChanges,
  ) {
    const { attemptId, record } = marking;
    this.changes = computed(() => kept.changes().filter((change) => change.attemptId === attemptId));
    this.answers = computed(() =>
      kept
        .acknowledgements()
        .filter((one) => one.attemptId === attemptId)
        .map(({ answer }) => answer),
    );
    this.timerConflict = computed(() => timerConflictOf(this.changes()));
    this.events = computed(() =>
      pressesOf(this.timerConflict() ?? record.timer.events, this.answers(), this.timerConflict() ? [] : this.changes()),
    );
    this.asked = computed(() =>
      askedOf(
        record.questions,
        kept.acknowledgements().filter((one) => one.attemptId === attemptId),
        this.changes(),
      ),
    );
    this.files = signal<readonly MarkingFileResponse[]>(record.files);
    this.rawMarks = record.rawMarks && new RawMarksDraft(marking, record.rawMarks, kept);
  }

  /** @param at the moment of the press by the clock of this device */
  press(kind: TimerEventKind, at: Date, reason = ''): Promise<unknown> {
    const { attemptId } = this.marking;
    const press: Press = { number: this.events().length + 1, kind, reason, at: at.toISOString() };
    return this.keep('timer', `timer ${attemptId}`, gradingApi.timerEvents(attemptId), null, press);
  }

  ask(text: string, criterionId: string | null, at: Date): Promise<unknown> {
    const id = crypto.randomUUID();
    const path = gradingApi.questions(this.marking.attemptId);
    return this.keep('question', `question ${id}`, path, criterionId, { id, criterionId, text, askedAt: at.toISOString() });
  }

  /** Takes back what was logged and not asked. It follows the question in its slot, so it never comes before it. */
  withdraw({ id, criterionId }: AskedQuestionResponse): Promise<unknown> {
    const path = gradingApi.questionWithdrawal(this.marking.attemptId, id);
    return this.keep('question-withdrawal', `question ${id}`, path, criterionId, {});
  }

  /** Gives up the presses that came too late, or puts them behind what the server has. */
  async settleTimer(keepMine: boolean): Promise<void> {
    const lost = this.lostPresses();
    const known = this.timerConflict()?.length ?? 0;
    const { attemptId } = this.marking;
    if (keepMine)
      for (const [index, { body }] of lost.entries())
        await this.keep('timer', `timer ${attemptId}`, gradingApi.timerEvents(attemptId), null, { ...body, number: known + index + 1 });
    await this.kept.discard(lost);
  }

  private keep(kind: string, slot: string, path: string, criterionId: string | null, body: object): Promise<unknown> {
    const { attemptId, apprenticeId, apprenticeName, criteria } = this.marking;
    const criterionTitle = criteria.find(({ id }) => id === criterionId)?.title ?? null;
    const about = { kind, attemptId, criterionId, apprenticeName, criterionTitle };
    const change: ChangeToKeep = { ...about, method: 'POST', path, body: { apprenticeId, ...body }, slot, over: null };
    return this.kept.keep(change);
  }
}
