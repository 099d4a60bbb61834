import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, runStatements } from './run-statements';
import { schedulingTables } from './scheduling-tables';
import { closeTable, narrow } from './tenant-security';

/** Enrolments, availability, bookings. From outside one sees only what belongs to apprentices one may see. */
export class CreateScheduling1764000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...schedulingTables,
      ...closeTable('venue', ['SELECT', 'INSERT', 'UPDATE']),
      ...closeTable('room', ['SELECT', 'INSERT', 'UPDATE']),
      ...closeTable('enrolment', ['SELECT', 'INSERT', 'UPDATE']),
      ...closeTable('gateway_item', ['SELECT', 'INSERT', 'UPDATE']),
      ...closeTable('attempt', ['SELECT', 'INSERT', 'UPDATE']),
      ...closeTable('availability_pattern', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']),
      ...closeTable('absence', ['SELECT', 'INSERT', 'DELETE']),
      ...closeTable('booking', ['SELECT', 'INSERT', 'UPDATE']),
      ...closeTable('allocation', ['SELECT', 'INSERT']),
      narrow('enrolment', 'audience', belongsTo('enrolment', 'apprentice', 'apprentice_id')),
      narrow('gateway_item', 'audience', belongsTo('gateway_item', 'enrolment', 'enrolment_id')),
      narrow('attempt', 'audience', belongsTo('attempt', 'enrolment', 'enrolment_id')),
      narrow('booking', 'audience', belongsTo('booking', 'attempt', 'attempt_id')),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, schedulingTables);
  }
}

/** Staff, or whoever may see the row it belongs to: the policy of that table answers. */
function belongsTo(table: string, owner: string, column: string): string {
  return `assay_is_staff() OR EXISTS (SELECT FROM ${owner} o WHERE o.organisation_id = ${table}.organisation_id AND o.id = ${table}.${column})`;
}
