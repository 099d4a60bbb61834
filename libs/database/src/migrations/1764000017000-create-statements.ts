import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, runStatements } from './run-statements';
import { appendOnly, closeTable, narrow } from './tenant-security';

/** Statements of results. Outside the organisation a code is seen with its result, or by whoever has the code. */
export class CreateStatements1764000017000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...tables,
      ...closeTable('statement', ['SELECT', 'INSERT']),
      ...appendOnly('statement'),
      `CREATE POLICY statement_by_code ON statement FOR SELECT USING (${byCode})`,
      narrow(
        'statement',
        'audience',
        `assay_is_staff() OR ${byCode} OR EXISTS (SELECT FROM result r
          WHERE r.organisation_id = statement.organisation_id AND r.id = statement.result_id)`,
      ),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
  }
}

const byCode = `code = nullif(current_setting('app.statement_code', true), '')`;

const tables = [
  `CREATE TABLE "statement" (
    "organisation_id" uuid NOT NULL,
    "result_id" uuid NOT NULL,
    "code" character varying(23) NOT NULL,
    CONSTRAINT "statement_code" UNIQUE ("code"),
    CONSTRAINT "statement_key" PRIMARY KEY ("organisation_id", "result_id")
  )`,
  `ALTER TABLE "statement" ADD CONSTRAINT "statement_result" FOREIGN KEY ("organisation_id", "result_id") REFERENCES "result"("organisation_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "statement" ADD CONSTRAINT "statement_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];
