import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rubricEditingTables } from './rubric-editing-tables';
import { dropTables, runStatements } from './run-statements';
import { applicationRole, closeTable, narrow } from './tenant-security';

/** Proposals of the generator, changes that can be undone, comments of staff, and drafts that are discarded. */
export class DeepenRubrics1764000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...rubricEditingTables,
      ...closeTable('rubric_comment', ['SELECT', 'INSERT']),
      ...closeTable('rubric_change', ['SELECT', 'INSERT']),
      `GRANT UPDATE (criterion_id, resolved_by, resolved_at) ON rubric_comment TO ${applicationRole}`,
      `GRANT UPDATE (state) ON rubric_change TO ${applicationRole}`,
      ...['rubric_comment', 'rubric_change'].map((table) => narrow(table, 'audience', 'assay_is_staff()')),
      'ALTER TABLE rubric_criterion ADD COLUMN proposal jsonb',
      'ALTER TABLE rubric DROP CONSTRAINT rubric_status_is_known',
      `ALTER TABLE rubric ADD CONSTRAINT rubric_status_is_known CHECK (status IN ('draft', 'submitted', 'approved', 'published', 'superseded', 'discarded'))`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, rubricEditingTables);
    await runStatements(runner, [
      'ALTER TABLE rubric_criterion DROP COLUMN proposal',
      'ALTER TABLE rubric DROP CONSTRAINT rubric_status_is_known',
      `ALTER TABLE rubric ADD CONSTRAINT rubric_status_is_known CHECK (status IN ('draft', 'submitted', 'approved', 'published', 'superseded'))`,
    ]);
  }
}
