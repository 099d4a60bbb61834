import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import { type Problem, ProblemError, problemOf } from '@assay/platform/ui';
import { ApiClient, Session } from '@assay/platform/web';
import { afterFailure } from './after-failure';
import type { KeptChange } from './kept-change';
import { KeptChanges } from './kept-changes';
import { inTurn } from './lease.adapter';
import { Pauses } from './pauses';
import { bodyOf } from './revision-of';

/** `waiting`: the last try did not reach the server; another one comes by itself. */
export type Standing = 'ready' | 'waiting' | 'signed-out';

const together = 4;
const longestAnswerMs = 30_000;
/** A timer may come a little early. */
const slackMs = 20;

/** Sends what is kept: in each slot one after the other, by one tab at a time, the same change again until it is answered. */
@Injectable({ providedIn: 'root' })
export class ChangeSender {
  private readonly api = inject(ApiClient);
  private readonly kept = inject(KeptChanges);
  private readonly session = inject(Session);
  private readonly pauses = new Pauses();
  private readonly current = signal<Standing>('ready');
  private readonly inFlight = signal<readonly string[]>([]);
  private readonly anyWaits = computed(() => this.kept.changes().some(({ state }) => state === 'waiting'));
  private draining: Promise<void> | null = null;

  readonly standing = this.current.asReadonly();
  /** The changes for whose answer this tab waits. */
  readonly sending = this.inFlight.asReadonly();

  constructor() {
    effect(() => {
      this.kept.changes();
      if (this.anyWaits()) untracked(() => void this.wake());
    });
    effect(() => {
      if (this.session.isKnown() && this.kept.owner()) untracked(() => void this.sendNow());
    });
    globalThis.addEventListener('online', () => void this.sendNow());
  }

  /** Tries now, whatever was waited for. Settles when nothing more can be sent at present. */
  async sendNow(): Promise<void> {
    this.pauses.endAll();
    this.current.set('ready');
    await this.kept.settled();
    await this.draining;
    await this.wake();
  }

  /** Sends what waits. Whether the server then has every change of the attempt. */
  async sendAll(attemptId: string): Promise<boolean> {
    await this.sendNow();
    return !this.kept.changes().some((change) => change.attemptId === attemptId);
  }

  private wake(): Promise<void> {
    if (this.heads().length === 0) return Promise.resolve();
    this.draining ??= this.drain()
      .catch(() => this.tryLater())
      .finally(() => {
        this.draining = null;
        void this.wake();
      });
    return this.draining;
  }

  private drain(): Promise<void> {
    return inTurn(`assay-send ${this.kept.owner()}`, async () => {
      await this.kept.read();
      for (let heads = this.heads(); heads.length > 0; heads = this.heads()) await Promise.all(heads.map((change) => this.deliver(change)));
    });
  }

  /** The first change of each slot, where it may be sent now. */
  private heads(): KeptChange[] {
    if (this.current() === 'signed-out' || this.kept.owner() === null) return [];
    const first = new Map<string, KeptChange>();
    for (const change of this.kept.changes()) if (!first.has(change.slot)) first.set(change.slot, change);
    const ready = ({ slot, state }: KeptChange) => state === 'waiting' && !this.pauses.isPaused(slot);
    return [...first.values()].filter(ready).slice(0, together);
  }

  private async deliver(change: KeptChange): Promise<void> {
    this.inFlight.update((ids) => [...ids, change.id]);
    try {
      const answer = await this.send(change);
      this.pauses.end(change.slot);
      this.current.set('ready');
      await this.kept.acknowledge(change, answer);
    } catch (thrown) {
      await this.fail(change, problemOf(thrown));
    } finally {
      this.inFlight.update((ids) => ids.filter((id) => id !== change.id));
    }
  }

  private send(change: KeptChange): Promise<unknown> {
    const { id, method, path, owner } = change;
    const account = owner.slice(owner.indexOf('/') + 1);
    const body = bodyOf(change, this.kept.acknowledgements());
    return answeredInTime(this.api.send(method, path, body, { intention: id, account }));
  }

  private async fail(change: KeptChange, problem: Problem): Promise<void> {
    const meaning = afterFailure(problem);
    if (meaning === 'park') return this.kept.park(change, problem);
    if (meaning === 'signed-out') return this.current.set('signed-out');
    if (meaning === 'later') this.current.set('waiting');
    this.tryLater(meaning === 'later' ? undefined : change.slot);
  }

  private tryLater(slot?: string): void {
    setTimeout(() => void this.wake(), this.pauses.add(slot) + slackMs);
  }
}

/** An answer that does not come counts as a lost connection; the same change is sent again, and counts once. */
async function answeredInTime(answer: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const lost = () => reject(new ProblemError({ status: 0, code: 'offline', errors: [], facts: {} }));
    timer = setTimeout(lost, longestAnswerMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
