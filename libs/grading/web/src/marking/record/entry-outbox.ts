import { computed, signal } from '@angular/core';
import { type Problem, problemOf } from '@assay/platform/ui';
import { newIntention } from '@assay/platform/web';

/** One addition to the record of a marking on its way. A retry sends the same with the same intention, so it counts once. */
export interface RecordEntry {
  readonly path: string;
  readonly body: object;
  readonly intention: string;
  /** The server has it, or refused it for good. */
  readonly settled: (outcome: { readonly answer: unknown } | { readonly problem: Problem }) => void;
}

const retryAfterMs = [1000, 2000, 4000, 8000, 15_000];

/** Sends additions one after the other, in their order, each again until the server has answered about it. */
export class EntryOutbox {
  private readonly entries = signal<readonly RecordEntry[]>([]);
  private readonly failures = signal(0);
  private sending: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** How many the server does not have yet. */
  readonly waiting = computed(() => this.entries().length);
  /** The last try did not reach the server. */
  readonly isFailing = computed(() => this.failures() > 0);

  constructor(private readonly send: (entry: RecordEntry) => Promise<unknown>) {}

  put(entry: Omit<RecordEntry, 'intention'>): void {
    this.entries.update((entries) => [...entries, { ...entry, intention: newIntention() }]);
    if (!this.isFailing()) void this.pump();
  }

  /** Tries now. Whether the server then has everything. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.pump();
    return this.waiting() === 0;
  }

  private pump(): Promise<void> {
    this.sending ??= this.sendAll().finally(() => (this.sending = null));
    return this.sending;
  }

  private async sendAll(): Promise<void> {
    for (let entry = this.entries()[0]; entry; entry = this.entries()[0]) {
      try {
        this.settle(entry, { answer: await this.send(entry) });
      } catch (thrown) {
        const problem = problemOf(thrown);
        if (mayPass(problem)) return this.retryLater();
        this.settle(entry, { problem });
      }
    }
  }

  private settle(entry: RecordEntry, outcome: Parameters<RecordEntry['settled']>[0]): void {
    this.failures.set(0);
    this.entries.update((entries) => entries.filter((one) => one !== entry));
    entry.settled(outcome);
  }

  private retryLater(): void {
    const wait = retryAfterMs[Math.min(this.failures(), retryAfterMs.length - 1)];
    this.failures.update((count) => count + 1);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.pump(), wait);
  }
}

/** Faults that pass: no connection, a server in trouble, too many tries, a session to be renewed. */
function mayPass({ status, code }: Problem): boolean {
  return status === 0 || status === 408 || status === 429 || status >= 500 || code === 'unauthenticated';
}
