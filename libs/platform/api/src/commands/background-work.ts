import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';

/** Small recurring work of this process. A turn never overlaps the one before, and shutdown waits for the last one. */
@Injectable()
export class BackgroundWork implements BeforeApplicationShutdown {
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly running = new Set<Promise<void>>();
  private stopped = false;

  constructor(private readonly logger: PinoLogger) {}

  /** Runs `work` again and again, each turn `milliseconds` after the end of the last. A failure is logged, not fatal. */
  every(milliseconds: number, name: string, work: () => Promise<unknown>): void {
    if (this.stopped) return;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      const turn = this.turn(name, work).finally(() => {
        this.running.delete(turn);
        this.every(milliseconds, name, work);
      });
      this.running.add(turn);
    }, milliseconds);
    this.timers.add(timer);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearTimeout(timer);
    await Promise.all(this.running);
  }

  private async turn(name: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.logger.error({ err: error, work: name }, 'background work failed');
    }
  }
}
