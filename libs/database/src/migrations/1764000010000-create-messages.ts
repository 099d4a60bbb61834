import type { MigrationInterface, QueryRunner } from 'typeorm';
import { messageTables } from './message-tables';
import { dropTables, runStatements } from './run-statements';
import { closeTable, narrow } from './tenant-security';

/** Messages, what calendars know of bookings, and what the assessors' calendars say of them. */
export class CreateMessages1764000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...messageTables,
      ...closeTable('booking_calendar', ['SELECT', 'INSERT', 'UPDATE']),
      ...closeTable('message', ['SELECT', 'INSERT', 'UPDATE']),
      ...closeTable('mailbox_item', ['SELECT', 'INSERT', 'DELETE']),
      ...closeTable('calendar_feed', ['SELECT', 'INSERT', 'UPDATE']),
      ...closeTable('busy_calendar', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']),
      ...closeTable('busy_time', ['SELECT', 'INSERT', 'DELETE']),
      narrow('message', 'audience', 'assay_is_staff() OR recipient_id = assay_subject()'),
      narrow('mailbox_item', 'audience', 'assay_is_staff() OR recipient_id = assay_subject()'),
      narrow('busy_calendar', 'audience', 'assay_is_staff()'),
      narrow('busy_time', 'audience', 'assay_is_staff()'),
      `CREATE POLICY calendar_feed_by_secret ON calendar_feed FOR SELECT
        USING (secret_hash = nullif(current_setting('app.calendar_secret_hash', true), ''))`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, messageTables);
  }
}
