import type { MigrationInterface, QueryRunner } from 'typeorm';
import { cohortTables } from './cohort-tables';
import { dropTables, runStatements } from './run-statements';
import { closeTable, narrow } from './tenant-security';

const tables = ['cohort_run', 'cohort_pin', 'cohort_publication'] as const;

/** Cohort runs, what people pin in them, and what became of them; workplaces get their point on the map. */
export class CreateCohort1764000008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      'ALTER TABLE employer ADD "latitude" double precision, ADD "longitude" double precision',
      'ALTER TABLE employer ADD CONSTRAINT "employer_workplace_is_a_point" CHECK ((latitude IS NULL) = (longitude IS NULL))',
      ...cohortTables,
      ...closeTable('cohort_run', ['SELECT', 'INSERT', 'UPDATE']),
      ...closeTable('cohort_pin', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']),
      ...closeTable('cohort_publication', ['SELECT', 'INSERT', 'UPDATE']),
      ...tables.map((table) => narrow(table, 'audience', 'assay_is_staff()')),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, cohortTables);
    await runStatements(runner, ['ALTER TABLE employer DROP "latitude", DROP "longitude"']);
  }
}
