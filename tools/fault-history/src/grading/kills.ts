import type { ApiProcess, Rehearsal } from '@assay/rehearsal';

/** Kills one process of the API again and again and starts it anew, while the others go on. */
export class Kills {
  done = 0;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly rehearsal: Rehearsal,
    private victim: ApiProcess,
  ) {}

  /** kill -9 at once, or as soon as the process that was killed before serves again. */
  strike(): void {
    this.running = this.running.then(async () => {
      await this.victim.kill();
      this.done += 1;
      this.victim = await this.rehearsal.startApi(this.victim.port);
    });
  }

  /** Resolves when the process that was killed last serves again. */
  settled(): Promise<void> {
    return this.running;
  }
}
