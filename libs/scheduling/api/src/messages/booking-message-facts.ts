import type { EntityManager } from 'typeorm';
import { firstRow } from '@assay/database';
import type { AssessmentMode, BookingStatus } from '@assay/scheduling/domain';
import { plansWith } from '../sql/fragments';

/** What a message about a booking speaks of, as it stands now. */
export interface BookingMessageFacts {
  readonly sequenceNow: number;
  /** Null where the booking was never in a calendar. */
  readonly changedAt: Date | null;
  readonly status: BookingStatus;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly zone: string;
  readonly mode: AssessmentMode;
  readonly room: string | null;
  readonly methodName: string;
  readonly standardReference: string;
  readonly apprentice: string;
  readonly assessor: string;
  /** Whether the reader still is the booking's apprentice or assessor. */
  readonly takesPart: boolean;
}

/** The booking for this reader; null where there is none. */
export function bookingMessageFacts(manager: EntityManager, bookingId: string, recipientId: string): Promise<BookingMessageFacts | null> {
  return firstRow<BookingMessageFacts>(manager, sql, [bookingId, recipientId]);
}

const planOfBooking = `id = (SELECT e.assessment_plan_id FROM booking b
  JOIN attempt t ON t.organisation_id = b.organisation_id AND t.id = b.attempt_id
  JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id WHERE b.id = $1)`;

const sql = `WITH ${plansWith(planOfBooking)}
  SELECT coalesce(k.sequence, 0) AS "sequenceNow", k.changed_at AS "changedAt", b.status,
    b.starts_at AS "startsAt", b.ends_at AS "endsAt", b.zone, b.mode, v.name || ', ' || r.name AS room,
    pm.name AS "methodName", p.reference AS "standardReference",
    ap.given_name || ' ' || ap.family_name AS apprentice, s.name AS assessor, $2::uuid IN (ap.id, s.id) AS "takesPart"
  FROM booking b
  LEFT JOIN booking_calendar k ON k.organisation_id = b.organisation_id AND k.booking_id = b.id
  JOIN attempt t ON t.organisation_id = b.organisation_id AND t.id = b.attempt_id
  JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id
  JOIN apprentice ap ON ap.organisation_id = e.organisation_id AND ap.id = e.apprentice_id
  JOIN plan p ON p.id = e.assessment_plan_id
  JOIN planned pm ON pm.plan_id = p.id AND pm.method = t.method
  JOIN assessor s ON s.organisation_id = b.organisation_id AND s.id = b.assessor_id
  LEFT JOIN room r ON r.organisation_id = b.organisation_id AND r.id = b.room_id
  LEFT JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
  WHERE b.id = $1`;
