import { Injectable, type OnModuleInit } from '@nestjs/common';
import { firstRow, organisationZone, rowsOf, Transactions, type Tenant } from '@assay/database';
import { BackgroundWork, Clock, Jobs } from '@assay/platform/api';
import { BusyFault } from '@assay/scheduling/domain';
import { hourMs, minuteMs, waitBeforeTry, type Ranges } from '@assay/platform/util';
import { BusyFileFault } from './busy-file-fault';
import { FetchCalendar, type FetchedCalendar } from './fetch-calendar';
import { readBusyFile } from './read-busy-file.adapter';
import { readCalendarQueue, type ReadCalendarData } from './read-calendar-queue';
import { busyWindow, storeBusyTimes } from './store-busy-times';

const lookEveryMs = minuteMs;
const readEveryMs = hourMs;

interface Subscription {
  readonly address: string;
  readonly etag: string | null;
  readonly failures: number;
  readonly readAt: Date | null;
}

/** Reads the subscribed calendars, each every hour. What an earlier reading found stays while an address does not answer. */
@Injectable()
export class ReadSubscriptions implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly background: BackgroundWork,
    private readonly clock: Clock,
    private readonly fetchCalendar: FetchCalendar,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(readCalendarQueue, ({ data }) => this.run(data));
    this.background.every(lookEveryMs, 'wake subscriptions', () => this.wake());
  }

  /** Starts a job for every calendar whose hour has come. */
  async wake(): Promise<void> {
    await this.transactions.inEachOrganisation(async (manager, organisationId) => {
      const soon = new Date(this.clock.now().getTime() + readEveryMs);
      const due = await rowsOf<{ id: string }>(manager, dueSql, [this.clock.now(), soon]);
      for (const { id: calendarId } of due) await this.jobs.enqueue(manager, readCalendarQueue, { organisationId, calendarId });
      return due.length;
    });
  }

  async run({ organisationId, calendarId }: ReadCalendarData): Promise<void> {
    const tenant: Tenant = { organisationId, audience: 'staff', subjectId: null };
    const { subscription, zone } = await this.transactions.run(tenant, async (manager) => ({
      subscription: await firstRow<Subscription>(manager, oneSql, [calendarId]),
      zone: await organisationZone(manager),
    }));
    if (!subscription) return;
    try {
      const fetched = await this.fetchCalendar.run(subscription.address, this.knownEtag(subscription));
      const times = fetched.text === null ? null : readBusyFile(fetched.text, busyWindow(this.clock.now(), zone), zone);
      await this.succeeded(tenant, calendarId, fetched, times);
    } catch (error) {
      if (!(error instanceof BusyFileFault)) throw error;
      await this.failed(tenant, calendarId, subscription, error.code);
    }
  }

  /** Once a day the file is read although it is the same, so that the window moves on with it. */
  private knownEtag({ etag, readAt }: Subscription): string | null {
    const isFresh = readAt !== null && this.clock.now().getTime() - readAt.getTime() < 24 * readEveryMs;
    return isFresh ? etag : null;
  }

  private async succeeded(tenant: Tenant, calendarId: string, { etag }: FetchedCalendar, times: Ranges | null): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(tenant, async (manager) => {
      const due = new Date(now.getTime() + readEveryMs);
      const still = await firstRow(manager, succeededSql, [calendarId, etag, due, times === null ? null : now]);
      if (still && times !== null) await storeBusyTimes(manager, calendarId, times);
    });
  }

  private async failed(tenant: Tenant, calendarId: string, { failures }: Subscription, fault: BusyFault): Promise<void> {
    const due = new Date(this.clock.now().getTime() + Math.max(waitBeforeTry(failures + 1), lookEveryMs));
    await this.transactions.run(tenant, (manager) => rowsOf(manager, failedSql, [calendarId, fault, due]));
  }
}

/** The job has until the next hour; if it dies, the calendar is due again then. $1 now · $2 in an hour. */
const dueSql = `UPDATE busy_calendar SET due_at = $2
  WHERE id IN (SELECT id FROM busy_calendar WHERE kind = 'subscription' AND due_at <= $1 ORDER BY due_at FOR UPDATE SKIP LOCKED LIMIT 100)
  RETURNING id`;

const oneSql = `SELECT address, etag, failures, read_at AS "readAt" FROM busy_calendar WHERE id = $1 AND kind = 'subscription'`;

const succeededSql = `UPDATE busy_calendar SET etag = $2, due_at = $3, read_at = coalesce($4, read_at), fault = NULL, failures = 0
  WHERE id = $1 RETURNING id`;

const failedSql = `UPDATE busy_calendar SET fault = $2, due_at = $3, failures = failures + 1 WHERE id = $1`;
