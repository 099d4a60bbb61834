import type { Tenant } from '@assay/database';
import { gapOf } from '@assay/scheduling/domain';
import type { CohortProgress } from './cohort-record';
import type { SoFar } from './find-roster';
import type { RunStore } from './run-store';

const everyMs = 500;

/** Stores how far a running search has come, twice a second, and hears whether it should end. */
export class Pulse {
  private soFar: SoFar | null = null;
  private stored: SoFar | null = null;
  private stopped = false;
  private going = Promise.resolve();
  private readonly timer: NodeJS.Timeout;
  private readonly started: number;

  constructor(
    private readonly store: RunStore,
    private readonly run: { readonly tenant: Tenant; readonly id: string; readonly events: number; readonly secondsBefore: number },
    private readonly signal: AbortSignal,
  ) {
    this.started = performance.now() - run.secondsBefore * 1000;
    this.timer = setInterval(() => (this.going = this.going.then(() => this.beat())), everyMs);
  }

  readonly hear = (soFar: SoFar): void => void (this.soFar = soFar);
  readonly isStopped = (): boolean => this.stopped || this.signal.aborted;

  /** Whether a person asked for the end, and not the process. */
  get isCancelled(): boolean {
    return this.stopped && !this.signal.aborted;
  }

  get seconds(): number {
    return (performance.now() - this.started) / 1000;
  }

  /** Stores the last state and stops. */
  async end(): Promise<void> {
    clearInterval(this.timer);
    await this.going;
    await this.beat();
  }

  private async beat(): Promise<void> {
    const { soFar } = this;
    const { tenant, id, events } = this.run;
    const best = soFar === this.stored ? null : (soFar?.assignments ?? null);
    this.stored = soFar;
    try {
      this.stopped = (await this.store.beat(tenant, id, progressOf(soFar, events, this.seconds), best)) || this.stopped;
    } catch {
      // The next beat comes in half a second; a run whose beats all fail is taken up again by its queue.
    }
  }
}

/** Sums to a tenth: nobody compares finer. */
const tenths = (value: number) => Math.round(value * 10) / 10;

export function progressOf(soFar: SoFar | null, events: number, seconds: number): CohortProgress {
  const scheduled = soFar?.assignments.length ?? 0;
  const bound = soFar?.bound ?? null;
  return {
    seconds: tenths(seconds),
    cost: soFar && tenths(soFar.cost),
    bound: bound && tenths(bound),
    gap: soFar && gapOf(soFar.cost, bound),
    scheduled,
    unscheduled: events - scheduled,
  };
}
