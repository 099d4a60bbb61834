import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runStatements } from './run-statements';

/** Messages about results, appeals, special consideration and further attempts, beside those about bookings. */
export class WidenMessages1764000024000 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, [
      'ALTER TABLE message DROP CONSTRAINT message_booking, DROP CONSTRAINT message_once, DROP CONSTRAINT message_kind_is_known, DROP CONSTRAINT message_part_is_known',
      'ALTER TABLE message RENAME COLUMN booking_id TO subject_id',
      'ALTER TABLE message RENAME COLUMN booking_version TO version',
      `ALTER TABLE message ADD COLUMN subject character varying(20) NOT NULL DEFAULT 'booking'`,
      'ALTER TABLE message ALTER COLUMN subject DROP DEFAULT, ALTER COLUMN sequence DROP NOT NULL, ALTER COLUMN kind TYPE character varying(30)',
      `ALTER TABLE message
        ADD CONSTRAINT message_once UNIQUE (organisation_id, subject_id, kind, recipient_id, version),
        ADD CONSTRAINT message_kind_is_of_subject CHECK (${kindIsOfSubject}),
        ADD CONSTRAINT message_sequence_is_of_booking CHECK ((subject = 'booking') = (sequence IS NOT NULL)),
        ADD CONSTRAINT message_part_is_known CHECK (part IN ('apprentice', 'assessor', 'provider')),
        ADD CONSTRAINT message_reason_is_known CHECK (not_sent_because IN ('out-of-date', 'too-late', 'not-theirs', 'no-reader', 'refused'))`,
      'ALTER TABLE mailbox_item ADD COLUMN path character varying(300)',
      ...asOwner(
        `UPDATE mailbox_item i SET path = '/bookings/' || m.subject_id FROM message m WHERE m.organisation_id = i.organisation_id AND m.id = i.message_id`,
      ),
      'ALTER TABLE mailbox_item ALTER COLUMN path SET NOT NULL',
      `CREATE INDEX "release_taking_effect" ON "release"  ("organisation_id", "effective_at") WHERE "status" = 'approved'`,
    ]);
  }

  /** What is not about a booking is gone then: the table before has no place for it. */
  down(runner: QueryRunner): Promise<void> {
    return runStatements(runner, [
      'DROP INDEX release_taking_effect',
      ...asOwner(
        `DELETE FROM mailbox_item i USING message m WHERE m.organisation_id = i.organisation_id AND m.id = i.message_id AND m.subject <> 'booking'`,
        `DELETE FROM message WHERE subject <> 'booking'`,
      ),
      'ALTER TABLE mailbox_item DROP COLUMN path',
      `ALTER TABLE message DROP CONSTRAINT message_once, DROP CONSTRAINT message_kind_is_of_subject, DROP CONSTRAINT message_sequence_is_of_booking,
        DROP CONSTRAINT message_part_is_known, DROP CONSTRAINT message_reason_is_known`,
      'ALTER TABLE message DROP COLUMN subject, ALTER COLUMN sequence SET NOT NULL, ALTER COLUMN kind TYPE character varying(20)',
      'ALTER TABLE message RENAME COLUMN version TO booking_version',
      'ALTER TABLE message RENAME COLUMN subject_id TO booking_id',
      `ALTER TABLE message
        ADD CONSTRAINT message_once UNIQUE (organisation_id, booking_id, kind, recipient_id, booking_version),
        ADD CONSTRAINT message_part_is_known CHECK (part IN ('apprentice', 'assessor')),
        ADD CONSTRAINT message_kind_is_known CHECK (kind IN (${bookingKinds})),
        ADD CONSTRAINT message_booking FOREIGN KEY (organisation_id, booking_id) REFERENCES booking (organisation_id, id)`,
    ]);
  }
}

const policed = ['message', 'mailbox_item'];

/** The rows of every organisation: the policies are forced on the owner, too, who has none. */
const asOwner = (...statements: string[]): string[] => [
  ...policed.map((table) => `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`),
  ...statements,
  ...policed.map((table) => `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`),
];

const bookingKinds = `'requested', 'offered', 'accepted', 'confirmed', 'changed', 'cancelled', 'reminder', 'no-show'`;

const kindIsOfSubject = [
  `(subject = 'booking' AND kind IN (${bookingKinds}))`,
  `(subject = 'attempt' AND kind IN ('next-step'))`,
  `(subject = 'result' AND kind IN ('result-released', 'result-corrected'))`,
  `(subject = 'appeal' AND kind IN ('appeal-acknowledged', 'appeal-decided', 'appeal-withdrawn'))`,
  `(subject = 'consideration' AND kind IN ('consideration-decided'))`,
].join(' OR ');
