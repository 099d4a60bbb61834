import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Transactions } from '@assay/database';
import { BackgroundWork, Clock, PlatformSettings } from '@assay/platform/api';
import { dayMs } from '@assay/platform/util';

/** The clock of this process: the machine's own, and in a demonstration so many days ahead as the visitor moved it. */
@Injectable()
export class DemonstrationClock extends Clock implements OnApplicationBootstrap {
  private days = 0;
  private readonly pretended = new AsyncLocalStorage<Date>();

  constructor(
    private readonly transactions: Transactions,
    private readonly background: BackgroundWork,
    private readonly settings: PlatformSettings,
  ) {
    super();
  }

  now(): Date {
    return this.pretended.getStore() ?? new Date(Date.now() + this.days * dayMs);
  }

  /** Does the work as if it were that moment: how the demonstration gets its past. */
  at<T>(moment: Date, work: () => Promise<T>): Promise<T> {
    return this.pretended.run(moment, work);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.settings.demonstration) return;
    await this.read();
    this.background.every(1000, 'read the demonstration clock', () => this.read());
  }

  /** Moves every process of the demonstration ahead by whole days. */
  async advance(days: number): Promise<void> {
    await this.transactions.pass({ background: true }, (manager) =>
      manager.query(`INSERT INTO demonstration_clock AS c (id, days) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET days = c.days + $1`, [
        days,
      ]),
    );
    await this.read();
  }

  private async read(): Promise<void> {
    const rows = await this.transactions.pass({ background: true }, (manager) => manager.query('SELECT days FROM demonstration_clock'));
    this.days = (rows as { days: number }[])[0]?.days ?? 0;
  }
}
