import { computed, signal } from '@angular/core';
import type { MarkingResponse, SavedJudgementResponse } from '@assay/grading/contracts';
import { gradingApi } from '../grading-client';
import type { Basis } from '../keeping/kept-change';
import type { KeptChanges } from '../keeping/kept-changes';
import { contentOf, isSameContent, type JudgementContent, nothingEntered } from './judgement-content';
import { judgementSlot } from './known-to-marking';
import { type SaveStatus, isSettled } from './save-status';

/** The pause after which what was typed becomes a change of its own. */
const pauseAfterTypingMs = 500;

type Place = Pick<MarkingResponse, 'attemptId' | 'apprenticeId' | 'apprenticeName'>;
interface Held {
  readonly content: JudgementContent;
  readonly over: Basis;
}

/** The judgement of one criterion as it is on the screen: what is being typed, over what is kept, over what the server has. */
export class JudgementDraft {
  private readonly typed = signal<JudgementContent | null>(null);
  private readonly slot: string;
  /** What the typing was begun over. */
  private begunOver: Basis | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  private readonly waiting = computed(() => this.kept.waitingIn(this.slot));
  private readonly server = computed(() => {
    const answer = this.kept.answeredIn(this.slot)?.answer as SavedJudgementResponse | undefined;
    return answer && answer.revision > (this.judgement?.revision ?? 0) ? answer : this.judgement;
  });
  private readonly held = computed<Held>(() => {
    const last = this.waiting().at(-1);
    if (last) return { content: contentOf(last.body as JudgementContent), over: { change: last.id } };
    const server = this.server();
    return { content: server ? contentOf(server) : nothingEntered, over: { revision: server?.revision ?? 0 } };
  });
  private readonly parked = computed(() => this.waiting().find(({ state }) => state === 'parked'));

  readonly content = computed(() => this.typed() ?? this.held().content, { equal: isSameContent });
  /** The server's copy, where it was changed elsewhere. */
  readonly theirs = computed(() => {
    const problem = this.parked()?.problem;
    return problem?.code === 'stale' ? (problem.facts['current'] as SavedJudgementResponse | null) : null;
  });
  readonly status = computed<SaveStatus>(() => {
    const waiting = this.waiting();
    if (this.parked()) return this.theirs() ? 'conflict' : 'refused';
    if (this.isTyping() || waiting.some(({ state }) => state === 'writing')) return 'writing';
    if (waiting.some(({ onDevice }) => !onDevice)) return 'not-kept';
    if (waiting.length > 0) return 'on-device';
    return this.server() ? 'on-server' : 'untouched';
  });
  readonly settled = computed(() => isSettled(this.status()));

  constructor(
    private readonly place: Place,
    private readonly criterion: { readonly id: string; readonly title: string },
    private readonly judgement: SavedJudgementResponse | null,
    private readonly kept: KeptChanges,
  ) {
    this.slot = judgementSlot(place.attemptId, criterion.id);
  }

  /** Takes what was entered; a level becomes a change at once, text when the typing pauses. */
  enter(content: JudgementContent): void {
    const before = this.content();
    if (isSameContent(before, content) && this.typed() === null) return;
    this.begunOver ??= this.held().over;
    this.typed.set(content);
    clearTimeout(this.timer);
    if (before.grade !== content.grade) void this.flush();
    else this.timer = setTimeout(() => void this.flush(), pauseAfterTypingMs);
  }

  /** Makes what is entered a change now; settles when it is kept. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.kept.owner() === null) return;
    const content = this.typed();
    const over = this.begunOver;
    this.typed.set(null);
    this.begunOver = null;
    if (content === null || over === null || isSameContent(content, this.held().content)) return;
    await this.keep(content, over);
  }

  /**
   * Settles a conflict with what a person chose. What was entered here goes out as it is, over the server's copy;
   * anything else takes its place.
   */
  async resolve(chosen: JudgementContent): Promise<void> {
    const theirs = this.theirs();
    const parked = this.parked();
    if (!theirs || !parked) return;
    await this.flush();
    if (isSameContent(chosen, this.held().content)) return this.kept.sendAgain(parked, theirs.revision);
    const given = this.waiting();
    if (!isSameContent(chosen, theirs)) await this.keep(chosen, { revision: theirs.revision });
    await this.kept.discard(given, theirs);
  }

  private isTyping(): boolean {
    const typed = this.typed();
    return typed !== null && !isSameContent(typed, this.held().content);
  }

  private async keep(content: JudgementContent, over: Basis): Promise<void> {
    const { attemptId, apprenticeId, apprenticeName } = this.place;
    const { id: criterionId, title: criterionTitle } = this.criterion;
    await this.kept.keep({
      kind: 'judgement',
      attemptId,
      criterionId,
      apprenticeName,
      criterionTitle,
      method: 'PUT',
      path: gradingApi.judgement(attemptId, criterionId),
      body: { apprenticeId, criterionId, ...contentOf(content) },
      slot: this.slot,
      over,
    });
  }
}
