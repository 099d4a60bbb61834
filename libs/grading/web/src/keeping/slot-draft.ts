import { computed, signal } from '@angular/core';
import type { Basis, ChangeToKeep } from './kept-change';
import type { KeptChanges } from './kept-changes';
import { type SaveStatus, isSettled } from './save-status';

/** The pause after which what was typed becomes a change of its own. */
const pauseAfterTypingMs = 500;

/** How what is entered is read out of an answer or the body of a change, and compared. */
export interface DraftForm<Content, Saved> {
  readonly nothing: Content;
  of(source: Saved): Content;
  isSame(one: Content, other: Content): boolean;
}

interface Held<Content> {
  readonly content: Content;
  readonly over: Basis;
}

/** What a person enters in one slot as it is on the screen: what is being typed, over what is kept, over what the server has. */
export abstract class SlotDraft<Content extends object, Saved extends { readonly revision: number }> {
  private readonly typed = signal<Content | null>(null);
  /** What the typing was begun over. */
  private begunOver: Basis | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  private readonly waiting = computed(() => this.kept.waitingIn(this.slot));
  protected readonly server = computed(() => {
    const answer = this.kept.answeredIn(this.slot)?.answer as Saved | null | undefined;
    return answer && answer.revision > (this.saved?.revision ?? 0) ? answer : this.saved;
  });
  private readonly held = computed<Held<Content>>(() => {
    const last = this.waiting().at(-1);
    if (last) return { content: this.form.of(last.body as Saved), over: { change: last.id } };
    const server = this.server();
    return { content: server ? this.form.of(server) : this.form.nothing, over: { revision: server?.revision ?? 0 } };
  });
  private readonly parked = computed(() => this.waiting().find(({ state }) => state === 'parked'));

  readonly content = computed(() => this.typed() ?? this.held().content, { equal: (one, other) => this.form.isSame(one, other) });
  /** The server's copy, where it was changed elsewhere. */
  readonly theirs = computed(() => {
    const problem = this.parked()?.problem;
    return problem?.code === 'stale' ? (problem.facts['current'] as Saved | null) : null;
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
    private readonly kept: KeptChanges,
    private readonly slot: string,
    private readonly saved: Saved | null,
    private readonly form: DraftForm<Content, Saved>,
  ) {}

  /** The change that puts this content in the place of what is there. */
  protected abstract changeOf(content: Content): Omit<ChangeToKeep, 'slot' | 'over'>;

  /** Whether the content becomes a change at once, and not only when the typing pauses. */
  protected isChoice(_before: Content, _content: Content): boolean {
    return false;
  }

  enter(content: Content): void {
    const before = this.content();
    if (this.form.isSame(before, content) && this.typed() === null) return;
    this.begunOver ??= this.held().over;
    this.typed.set(content);
    clearTimeout(this.timer);
    if (this.isChoice(before, content)) void this.flush();
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
    if (content === null || over === null || this.form.isSame(content, this.held().content)) return;
    await this.keep(content, over);
  }

  /**
   * Settles a conflict with what a person chose. What was entered here goes out as it is, over the server's copy;
   * anything else takes its place.
   */
  async resolve(chosen: Content): Promise<void> {
    const theirs = this.theirs();
    const parked = this.parked();
    if (!theirs || !parked) return;
    await this.flush();
    if (this.form.isSame(chosen, this.held().content)) return this.kept.sendAgain(parked, theirs.revision);
    const given = this.waiting();
    if (!this.form.isSame(chosen, this.form.of(theirs))) await this.keep(chosen, { revision: theirs.revision });
    await this.kept.discard(given, theirs);
  }

  private isTyping(): boolean {
    const typed = this.typed();
    return typed !== null && !this.form.isSame(typed, this.held().content);
  }

  private async keep(content: Content, over: Basis): Promise<void> {
    await this.kept.keep({ ...this.changeOf(content), slot: this.slot, over });
  }
}
