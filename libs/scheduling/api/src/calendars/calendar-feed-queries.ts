import { Injectable } from '@nestjs/common';
import { enterOrganisation, firstRow, rowsOf, Transactions, utcText } from '@assay/database';
import { Clock, notFound, PlatformSettings, type Actor } from '@assay/platform/api';
import { dayMs } from '@assay/platform/util';
import type { CalendarFeedResponse } from '@assay/scheduling/contracts';
import { bookingEvent, english, placeWords, writeFeed, type AssessmentMode } from '@assay/scheduling/domain';
import { plansWith } from '../sql/fragments';
import { feedSecretHash } from './calendar-feed-secret';

/** How long a booking that is over stays in the feed. */
const pastDays = 90;

interface FeedOwner {
  readonly organisationId: string;
  readonly accountId: string;
}

interface FeedRow {
  readonly id: string;
  readonly sequence: number;
  readonly changedAt: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly cancelled: boolean;
  readonly mode: AssessmentMode;
  readonly room: string | null;
  readonly methodName: string;
  readonly standardReference: string;
}

/** A person's bookings as a calendar file, and whether they can be read so. */
@Injectable()
export class CalendarFeedQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: PlatformSettings,
    private readonly clock: Clock,
  ) {}

  mine(actor: Actor): Promise<CalendarFeedResponse> {
    return this.transactions.run(actor, async (manager) => {
      const feed = await firstRow<{ createdAt: string }>(manager, mineSql, [actor.accountId]);
      return { isLive: feed !== null, createdAt: feed?.createdAt ?? null };
    });
  }

  /** The feed behind a secret. A wrong one, a revoked one and that of a suspended account are all not found. */
  file(secret: string): Promise<string> {
    const calendarSecretHash = feedSecretHash(secret);
    return this.transactions.pass({ calendarSecretHash }, async (manager) => {
      const owner = await firstRow<FeedOwner>(manager, ownerSql, [calendarSecretHash]);
      if (!owner) throw notFound();
      await enterOrganisation(manager, { organisationId: owner.organisationId, audience: 'staff', subjectId: null });
      if (!(await firstRow(manager, accountSql, [owner.accountId]))) throw notFound();
      const since = new Date(this.clock.now().getTime() - pastDays * dayMs);
      const rows = await rowsOf<FeedRow>(manager, feedSql, [owner.accountId, since]);
      return writeFeed(
        'Assay',
        rows.map((row) => eventOf(row, this.settings.publicOrigin)),
      );
    });
  }
}

function eventOf({ id, startsAt, endsAt, changedAt, mode, room, ...row }: FeedRow, origin: string) {
  const place = placeWords({ mode, room }, english);
  const times = { start: startsAt.getTime(), end: endsAt.getTime(), changedAt: changedAt.getTime() };
  return bookingEvent({ ...row, ...times, bookingId: id, uid: id, place }, origin);
}

const mineSql = `SELECT ${utcText('created_at')} AS "createdAt" FROM calendar_feed WHERE account_id = $1 AND revoked_at IS NULL`;

const ownerSql = `SELECT organisation_id AS "organisationId", account_id AS "accountId"
  FROM calendar_feed WHERE secret_hash = $1 AND revoked_at IS NULL`;

const accountSql = `SELECT FROM account WHERE id = $1 AND suspended_at IS NULL`;

const feedSql = `WITH ${plansWith()}
  SELECT b.id, k.sequence, k.changed_at AS "changedAt", b.starts_at AS "startsAt", b.ends_at AS "endsAt", b.status = 'cancelled' AS cancelled,
    b.mode, v.name || ', ' || r.name AS room, pm.name AS "methodName", p.reference AS "standardReference"
  FROM booking_calendar k
  JOIN booking b ON b.organisation_id = k.organisation_id AND b.id = k.booking_id
  JOIN attempt t ON t.organisation_id = b.organisation_id AND t.id = b.attempt_id
  JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id
  JOIN apprentice ap ON ap.organisation_id = e.organisation_id AND ap.id = e.apprentice_id
  JOIN assessor s ON s.organisation_id = b.organisation_id AND s.id = b.assessor_id
  JOIN plan p ON p.id = e.assessment_plan_id
  JOIN planned pm ON pm.plan_id = p.id AND pm.method = t.method
  LEFT JOIN room r ON r.organisation_id = b.organisation_id AND r.id = b.room_id
  LEFT JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
  WHERE (s.account_id = $1 OR ap.account_id = $1) AND b.starts_at >= $2 AND b.status <> 'void'
  ORDER BY b.starts_at, b.id`;
