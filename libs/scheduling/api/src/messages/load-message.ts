import type { EntityManager } from 'typeorm';
import { firstRow } from '@assay/database';
import type { AssessmentMode, BookingStatus, MessageKind, MessagePart } from '@assay/scheduling/domain';
import { plansWith } from '../sql/fragments';

/** A message that waits, and what it speaks of as it stands now. */
export interface MessageRow {
  readonly id: string;
  readonly bookingId: string;
  readonly bookingVersion: number;
  readonly kind: MessageKind;
  readonly part: MessagePart;
  readonly recipientId: string;
  readonly sequenceThen: number;
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
  readonly organisation: string;
  readonly apprentice: string;
  readonly assessor: string;
  readonly reader: string;
  readonly email: string | null;
  readonly takesPart: boolean;
  readonly isSuspended: boolean;
}

/** The message, while it waits. Null where somebody else has sent it. */
export function loadMessage(manager: EntityManager, id: string): Promise<MessageRow | null> {
  return firstRow<MessageRow>(manager, sql, [id]);
}

const planOfMessage = `id = (SELECT e.assessment_plan_id FROM message m JOIN booking b ON b.organisation_id = m.organisation_id AND b.id = m.booking_id
  JOIN attempt t ON t.organisation_id = b.organisation_id AND t.id = b.attempt_id
  JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id WHERE m.id = $1)`;

const sql = `WITH ${plansWith(planOfMessage)}
  SELECT m.id, m.booking_id AS "bookingId", m.booking_version AS "bookingVersion", m.kind, m.part, m.recipient_id AS "recipientId",
    m.sequence AS "sequenceThen", coalesce(k.sequence, 0) AS "sequenceNow", k.changed_at AS "changedAt", b.status,
    b.starts_at AS "startsAt", b.ends_at AS "endsAt", b.zone, b.mode, v.name || ', ' || r.name AS room,
    pm.name AS "methodName", p.reference AS "standardReference", o.name AS organisation,
    ap.given_name || ' ' || ap.family_name AS apprentice, s.name AS assessor,
    CASE m.part WHEN 'apprentice' THEN ap.given_name ELSE own.name END AS reader,
    CASE m.part WHEN 'apprentice' THEN ap.email ELSE a.email END AS email,
    m.recipient_id IN (ap.id, s.id) AS "takesPart", a.suspended_at IS NOT NULL AS "isSuspended"
  FROM message m
  JOIN organisation o ON o.id = m.organisation_id
  JOIN booking b ON b.organisation_id = m.organisation_id AND b.id = m.booking_id
  LEFT JOIN booking_calendar k ON k.organisation_id = b.organisation_id AND k.booking_id = b.id
  JOIN attempt t ON t.organisation_id = b.organisation_id AND t.id = b.attempt_id
  JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id
  JOIN apprentice ap ON ap.organisation_id = e.organisation_id AND ap.id = e.apprentice_id
  JOIN plan p ON p.id = e.assessment_plan_id
  JOIN planned pm ON pm.plan_id = p.id AND pm.method = t.method
  JOIN assessor s ON s.organisation_id = b.organisation_id AND s.id = b.assessor_id
  LEFT JOIN assessor own ON own.organisation_id = m.organisation_id AND own.id = m.recipient_id
  LEFT JOIN account a ON a.organisation_id = m.organisation_id AND a.id = m.account_id
  LEFT JOIN room r ON r.organisation_id = b.organisation_id AND r.id = b.room_id
  LEFT JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
  WHERE m.id = $1 AND m.status = 'waiting'`;
