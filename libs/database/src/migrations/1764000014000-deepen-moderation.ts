import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, runStatements } from './run-statements';
import { standardisationTables } from './standardisation-tables';
import { appendOnly, applicationRole, closeTable, narrow } from './tenant-security';

/** Blind moderation and standardisation: staff only, and nothing in them is ever changed but a standardisation's close. */
export class DeepenModeration1764000014000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      `ALTER TABLE sampling_decision ADD COLUMN blind boolean NOT NULL DEFAULT false`,
      ...standardisationTables,
      ...closeTable('blind_mark', ['SELECT', 'INSERT']),
      ...closeTable('standardisation', ['SELECT', 'INSERT']),
      ...closeTable('standardisation_mark', ['SELECT', 'INSERT']),
      `GRANT UPDATE (agreed, closed_by, closed_at) ON standardisation TO ${applicationRole}`,
      ...['blind_mark', 'standardisation_mark'].flatMap(appendOnly),
      ...['blind_mark', 'standardisation', 'standardisation_mark'].map((table) => narrow(table, 'audience', 'assay_is_staff()')),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, standardisationTables);
    await runStatements(runner, ['ALTER TABLE sampling_decision DROP COLUMN blind']);
  }
}
