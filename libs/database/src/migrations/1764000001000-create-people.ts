import type { MigrationInterface, QueryRunner } from 'typeorm';
import { peopleTables } from './people-tables';
import { dropTables, runStatements } from './run-statements';
import { closeInstanceTable, closeTable, narrow } from './tenant-security';

/** Organisations, accounts, sessions, apprentices and those around them. */
export class CreatePeople1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [...peopleTables, ...closed, ...openings]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, peopleTables);
  }
}

const closed = [
  ...closeInstanceTable('organisation', ['SELECT']),
  ...closeTable('employer', ['SELECT', 'INSERT', 'UPDATE']),
  ...closeTable('training_provider', ['SELECT', 'INSERT', 'UPDATE']),
  ...closeTable('account', ['SELECT', 'INSERT', 'UPDATE']),
  ...closeTable('account_role', ['SELECT', 'INSERT', 'DELETE']),
  ...closeTable('session', ['SELECT', 'INSERT', 'UPDATE']),
  ...closeTable('apprentice', ['SELECT', 'INSERT', 'UPDATE']),
  ...closeTable('assessor', ['SELECT', 'INSERT', 'UPDATE']),
  ...closeTable('assessor_competence', ['SELECT', 'INSERT', 'UPDATE']),
  ...closeTable('conflict_declaration', ['SELECT', 'INSERT']),
  ...closeTable('idempotent_answer', ['SELECT', 'INSERT', 'DELETE']),
  ...closeInstanceTable('throttle', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']),
  ...closeInstanceTable('demonstration_clock', ['SELECT', 'INSERT', 'UPDATE']),
];

/** The few rows that can be found before the organisation is known, each only by who holds its secret or its name. */
const openings = [
  `CREATE POLICY organisation_own ON organisation USING (id = assay_organisation()) WITH CHECK (id = assay_organisation())`,
  `CREATE POLICY organisation_by_code ON organisation FOR SELECT
    USING (code = nullif(current_setting('app.organisation_code', true), ''))`,
  `CREATE POLICY organisation_for_background_work ON organisation FOR SELECT
    USING (coalesce(current_setting('app.background', true), '') = 'on')`,
  `CREATE POLICY session_by_token ON session FOR SELECT
    USING (token_hash = nullif(current_setting('app.session_token_hash', true), ''))`,
  `CREATE POLICY throttle_all ON throttle USING (true) WITH CHECK (true)`,
  `CREATE POLICY demonstration_clock_all ON demonstration_clock USING (true) WITH CHECK (true)`,
  narrow('apprentice', 'audience', `assay_is_staff() OR assay_subject() IN (id, training_provider_id, employer_id)`),
];
