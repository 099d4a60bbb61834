import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, runStatements } from './run-statements';
import { schedulingTables } from './scheduling-tables';
import { closeTable, narrow } from './tenant-security';

/** Enrolments, availability, bookings. From outside one sees only what belongs to apprentices one may see. */
export class CreateScheduling1764000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...schedulingTables,
      ...owners.map(seeing),
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
    await runStatements(
      runner,
      owners.map((owner) => `DROP FUNCTION assay_sees_${owner}(uuid, uuid)`),
    );
  }
}

type Owner = (typeof owners)[number];
const owners = ['apprentice', 'enrolment', 'attempt'] as const;

/**
 * Whether the asker sees the row, by the policies of its own table. A function in plpgsql and not a subquery in the
 * policy: policies that hold each other's subqueries grow with every table of a query, until planning it takes longer
 * than running it.
 */
function seeing(owner: Owner): string {
  return `CREATE FUNCTION assay_sees_${owner}(organisation uuid, wanted uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
    BEGIN
      RETURN EXISTS (SELECT FROM ${owner} o WHERE o.organisation_id = organisation AND o.id = wanted);
    END $$`;
}

/** Staff, or whoever may see the row it belongs to: the policy of that table answers. */
function belongsTo(table: string, owner: Owner, column: string): string {
  return `assay_is_staff() OR assay_sees_${owner}(${table}.organisation_id, ${table}.${column})`;
}
