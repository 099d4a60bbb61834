import { computed, signal, type WritableSignal } from '@angular/core';
import type { SavedJudgementResponse } from '@assay/grading/contracts';
import type { RubricGrade } from '@assay/standards/domain';
import { type Problem, problemOf } from '@assay/platform/ui';
import { newIntention } from '@assay/platform/web';
import { type SaveStatus, isSettled } from './save-status';

/** What an assessor enters about one criterion. */
export interface JudgementContent {
  readonly grade: RubricGrade | null;
  readonly evidence: string;
  readonly remark: string;
}

/** One save on its way. A retry sends the same item with the same intention, so that it counts once. */
export interface JudgementItem {
  readonly criterionId: string;
  readonly revision: number;
  readonly content: JudgementContent;
  readonly intention: string;
}

type Send = (item: JudgementItem) => Promise<SavedJudgementResponse>;

const pauseAfterTypingMs = 700;
const retryAfterMs = [1000, 2000, 4000, 8000, 15_000];

/**
 * The judgement of one criterion, and its way to the server: one item at a time, the same item again until the server
 * has answered about it, and only then what was entered since.
 */
export class JudgementDraft {
  readonly content: WritableSignal<JudgementContent>;
  readonly status: WritableSignal<SaveStatus>;
  /** Why the server refused the last item. */
  readonly problem = signal<Problem | null>(null);
  /** The server's copy, where somebody else changed it. */
  readonly theirs = signal<SavedJudgementResponse | null>(null);
  readonly settled = computed(() => isSettled(this.status()));

  private saved: JudgementContent;
  private revision: number;
  private item: JudgementItem | null = null;
  private sending: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;

  constructor(
    readonly criterionId: string,
    judgement: SavedJudgementResponse | null,
    private readonly send: Send,
  ) {
    this.saved = judgement ? contentOf(judgement) : nothing;
    this.revision = judgement?.revision ?? 0;
    this.content = signal(this.saved);
    this.status = signal<SaveStatus>(judgement ? 'saved' : 'untouched');
  }

  /** The revision that the server acknowledged last. */
  get acknowledged(): number {
    return this.revision;
  }

  /** Takes what was entered; a level goes out at once, text when the typing pauses. */
  enter(content: JudgementContent): void {
    const before = this.content();
    if (same(before, content)) return;
    this.content.set(content);
    if (this.status() === 'conflict') return;
    if (this.item === null) this.status.set('saving');
    this.schedule(before.grade === content.grade ? pauseAfterTypingMs : 0);
  }

  /** Sends what waits now, and settles when there is an answer. */
  async flush(): Promise<void> {
    if (this.status() === 'conflict') return;
    clearTimeout(this.timer);
    await (this.sending ?? this.pump());
  }

  /** Keeps what is entered here, over what somebody else saved. */
  keepMine(): Promise<void> {
    this.rebase();
    return this.pump();
  }

  /** Takes what somebody else saved; what was entered here is given up. */
  takeTheirs(): void {
    this.rebase();
    this.content.set(this.saved);
    this.status.set('saved');
  }

  private rebase(): void {
    const theirs = this.theirs();
    if (!theirs) return;
    this.saved = contentOf(theirs);
    this.revision = theirs.revision;
    this.theirs.set(null);
  }

  private schedule(afterMs: number): void {
    if (this.failures > 0) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.pump(), afterMs);
  }

  private pump(): Promise<void> {
    this.sending ??= this.sendUntilEven().finally(() => (this.sending = null));
    return this.sending;
  }

  private async sendUntilEven(): Promise<void> {
    while (this.item !== null || !same(this.content(), this.saved)) {
      this.item ??= this.nextItem();
      if (this.failures === 0) this.status.set('saving');
      if (!(await this.deliver(this.item))) return;
    }
    this.status.set(this.revision > 0 ? 'saved' : 'untouched');
  }

  private nextItem(): JudgementItem {
    const { criterionId, revision } = this;
    return { criterionId, revision, content: this.content(), intention: newIntention() };
  }

  private async deliver(item: JudgementItem): Promise<boolean> {
    try {
      const { revision } = await this.send(item);
      this.accept(item, revision);
      return true;
    } catch (thrown) {
      return this.fail(item, problemOf(thrown));
    }
  }

  private accept(item: JudgementItem, revision: number): void {
    this.saved = item.content;
    this.revision = revision;
    this.item = null;
    this.failures = 0;
    this.problem.set(null);
  }

  private fail(item: JudgementItem, problem: Problem): boolean {
    if (isPassing(problem)) return this.retryLater();
    this.item = null;
    this.failures = 0;
    const current =
      problem.code === 'stale' ? (problem.facts['current'] as SavedJudgementResponse | null) : null;
    if (current && same(contentOf(current), item.content)) {
      this.accept(item, current.revision);
      return true;
    }
    this.theirs.set(current);
    this.problem.set(problem);
    this.status.set(current ? 'conflict' : 'refused');
    return false;
  }

  private retryLater(): boolean {
    const wait = retryAfterMs[Math.min(this.failures, retryAfterMs.length - 1)];
    this.failures += 1;
    this.status.set('retrying');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.pump(), wait);
    return false;
  }
}

const nothing: JudgementContent = { grade: null, evidence: '', remark: '' };

function contentOf({ grade, evidence, remark }: SavedJudgementResponse): JudgementContent {
  return { grade, evidence, remark };
}

function same(one: JudgementContent, other: JudgementContent): boolean {
  return (
    one.grade === other.grade &&
    one.evidence.trim() === other.evidence.trim() &&
    one.remark.trim() === other.remark.trim()
  );
}

/** Faults that pass: no connection, a server in trouble, too many tries, a session to be renewed. */
function isPassing({ status, code }: Problem): boolean {
  return status === 0 || status === 408 || status === 429 || status >= 500 || code === 'unauthenticated';
}
