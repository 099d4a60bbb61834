import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bookingLifecycleTables } from './booking-lifecycle-tables';
import { dropTables, runStatements } from './run-statements';
import { appendOnly, applicationRole, closeTable, narrow } from './tenant-security';

/** Offers, the waiting list, remarks, overrides, adjustments; the whole life of a booking holds its time. */
export class FollowBookings1764000009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...columns,
      ...statusesAre(nowKnown, nowLive, nowLapsing),
      ...bookingLifecycleTables,
      seesBooking,
      ...closeTable('assessor_employment', ['SELECT', 'INSERT', 'UPDATE']),
      ...closeTable('booking_remark', ['SELECT', 'INSERT']),
      ...closeTable('booking_override', ['SELECT', 'INSERT']),
      ...closeTable('booking_offer', ['SELECT', 'INSERT', 'UPDATE']),
      ...closeTable('freed_time', ['SELECT', 'INSERT', 'UPDATE']),
      ...closeTable('waiting_list_entry', ['SELECT', 'INSERT', 'UPDATE']),
      ...closeTable('waiting_list_offer', ['SELECT', 'INSERT', 'UPDATE']),
      ...closeTable('adjustment', ['SELECT', 'INSERT', 'UPDATE']),
      ...closeTable('adjustment_reason', ['SELECT', 'INSERT']),
      ...['booking_remark', 'booking_override', 'adjustment_reason'].flatMap(appendOnly),
      ...['assessor_employment', 'booking_offer', 'freed_time'].map((table) => narrow(table, 'audience', 'assay_is_staff()')),
      ...['booking_remark', 'booking_override', 'waiting_list_offer'].map((table) =>
        narrow(table, 'audience', `assay_is_staff() OR assay_sees_booking(organisation_id, booking_id)`),
      ),
      narrow('waiting_list_entry', 'audience', 'assay_is_staff() OR assay_sees_attempt(organisation_id, attempt_id)'),
      narrow('adjustment', 'audience', 'assay_is_staff() OR assay_sees_enrolment(organisation_id, enrolment_id)'),
      `CREATE POLICY adjustment_reason_need ON adjustment_reason AS RESTRICTIVE FOR SELECT USING (${needsToKnow})`,
      `GRANT UPDATE (during), DELETE ON allocation TO ${applicationRole}`,
      `GRANT UPDATE (holds_until) ON conflict_declaration TO ${applicationRole}`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, bookingLifecycleTables);
    await runStatements(runner, [
      'DROP FUNCTION assay_sees_booking(uuid, uuid)',
      `REVOKE UPDATE (holds_until) ON conflict_declaration FROM ${applicationRole}`,
      `REVOKE UPDATE (during), DELETE ON allocation FROM ${applicationRole}`,
      ...statusesAre(knownBefore, liveBefore, lapsingBefore),
      'ALTER INDEX booking_lapses RENAME TO booking_held',
      ...columnsBack,
    ]);
  }
}

const lapsingBefore = ['held'];
const liveBefore = ['held', 'confirmed', 'in-progress', 'completed'];
const knownBefore = ['held', 'hold-expired', 'confirmed', 'in-progress', 'completed', 'cancelled', 'no-show', 'void'];
const nowLapsing = ['requested', 'held', 'offered', 'accepted'];
const nowLive = [...nowLapsing, 'confirmed', 'reschedule-requested', 'in-progress', 'completed'];
const nowKnown = [
  'requested',
  'held',
  'hold-expired',
  'offered',
  'declined',
  'accepted',
  'confirmed',
  'reschedule-requested',
  'in-progress',
  'completed',
  'cancelled',
  'no-show',
  'void',
];

const columns = [
  `ALTER TABLE "conflict_declaration" ADD "kind" character varying(20) NOT NULL DEFAULT 'other'`,
  `ALTER TABLE "conflict_declaration" ADD "holds_from" date`,
  `ALTER TABLE "conflict_declaration" ADD "holds_until" date`,
  `ALTER TABLE "conflict_declaration" ADD CONSTRAINT "conflict_declaration_period" CHECK (holds_until IS NULL OR holds_from IS NULL OR holds_until >= holds_from)`,
  `ALTER TABLE "conflict_declaration" ADD CONSTRAINT "conflict_declaration_kind_is_known" CHECK (kind IN ('employment', 'former-employment', 'kin', 'business', 'taught', 'other'))`,
  `ALTER TABLE "attempt" ADD "on_appeal_of" uuid`,
  `ALTER TABLE "attempt" ADD CONSTRAINT "attempt_on_appeal_of" FOREIGN KEY ("organisation_id", "on_appeal_of") REFERENCES "attempt"("organisation_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "booking" ADD "cancelled_late" boolean`,
  'ALTER INDEX booking_held RENAME TO booking_lapses',
];

const columnsBack = [
  'ALTER TABLE booking DROP COLUMN cancelled_late',
  'ALTER TABLE attempt DROP COLUMN on_appeal_of',
  ...['kind', 'holds_from', 'holds_until'].map((column) => `ALTER TABLE conflict_declaration DROP COLUMN ${column}`),
];

/** Says again which states there are, which of them hold time and which lapse. */
function statusesAre(known: readonly string[], live: readonly string[], lapsing: readonly string[]): string[] {
  const list = (statuses: readonly string[]) => statuses.map((status) => `'${status}'`).join(', ');
  return [
    'ALTER TABLE booking DROP CONSTRAINT booking_status_is_known, DROP CONSTRAINT booking_hold_has_end',
    `ALTER TABLE booking ADD CONSTRAINT booking_status_is_known CHECK (status IN (${list(known)}))`,
    `ALTER TABLE booking ADD CONSTRAINT booking_hold_has_end CHECK (status NOT IN (${list(lapsing)}) OR held_until IS NOT NULL)`,
    'DROP INDEX booking_lapses',
    `CREATE INDEX "booking_lapses" ON "booking" ("organisation_id", "held_until") WHERE "status" IN (${list(lapsing)})`,
    'DROP INDEX booking_one_live_per_attempt',
    `CREATE UNIQUE INDEX "booking_one_live_per_attempt" ON "booking" ("organisation_id", "attempt_id") WHERE "status" IN (${list(live)})`,
    'ALTER TABLE allocation DROP CONSTRAINT allocation_status_is_known, DROP CONSTRAINT allocation_never_overlaps',
    `ALTER TABLE allocation ADD CONSTRAINT allocation_status_is_known CHECK (booking_status IN (${list(known)}))`,
    `ALTER TABLE allocation ADD CONSTRAINT allocation_never_overlaps
      EXCLUDE USING gist (organisation_id WITH =, resource_id WITH =, during WITH &&) WHERE (booking_status IN (${list(live)}))`,
  ];
}

const seesBooking = `CREATE FUNCTION assay_sees_booking(organisation uuid, wanted uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
    BEGIN
      RETURN EXISTS (SELECT FROM booking o WHERE o.organisation_id = organisation AND o.id = wanted);
    END $$`;

/** The transaction says that it decides on an adjustment, or the apprentice asks for their own. */
const needsToKnow = `coalesce(current_setting('app.adjustment_reasons', true), '') = 'on' OR EXISTS (
  SELECT FROM adjustment a JOIN enrolment e ON e.organisation_id = a.organisation_id AND e.id = a.enrolment_id
  WHERE a.organisation_id = adjustment_reason.organisation_id AND a.id = adjustment_reason.adjustment_id
    AND e.apprentice_id = assay_subject())`;
