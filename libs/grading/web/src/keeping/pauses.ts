const stepsMs = [1000, 2000, 4000, 8000, 15_000, 30_000];
const everything = '';

/** Who waits until when, longer after each further failure. Times are those of `performance.now()`: no clock is trusted. */
export class Pauses {
  private readonly pauses = new Map<string, { readonly failures: number; readonly until: number }>();

  /** Milliseconds until the next try. */
  add(slot = everything): number {
    const failures = (this.pauses.get(slot)?.failures ?? 0) + 1;
    const wait = stepsMs[Math.min(failures, stepsMs.length) - 1] ?? 0;
    this.pauses.set(slot, { failures, until: performance.now() + wait });
    return wait;
  }

  isPaused(slot: string): boolean {
    return [everything, slot].some((name) => (this.pauses.get(name)?.until ?? 0) > performance.now());
  }

  /** Something went through. */
  end(slot: string): void {
    this.pauses.delete(everything);
    this.pauses.delete(slot);
  }

  endAll(): void {
    this.pauses.clear();
  }
}
