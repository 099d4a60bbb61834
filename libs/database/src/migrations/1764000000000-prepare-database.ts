import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runStatements } from './run-statements';
import { applicationRole } from './tenant-security';

/** The functions that every policy speaks in: who asks is set once per transaction and is nobody by default. */
export class PrepareDatabase1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      'CREATE EXTENSION IF NOT EXISTS btree_gist',
      `GRANT USAGE ON SCHEMA public TO ${applicationRole}`,
      `GRANT SELECT ON migration TO ${applicationRole}`,
      `CREATE FUNCTION assay_organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT nullif(current_setting('app.organisation_id', true), '')::uuid $$`,
      `CREATE FUNCTION assay_is_staff() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT coalesce(current_setting('app.audience', true), '') = 'staff' $$`,
      `CREATE FUNCTION assay_subject() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT nullif(current_setting('app.subject_id', true), '')::uuid $$`,
      `CREATE FUNCTION assay_refuse_change() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION '% rows are never changed or removed', TG_TABLE_NAME USING ERRCODE = 'AS001'; END $$`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      'DROP FUNCTION assay_refuse_change()',
      'DROP FUNCTION assay_subject()',
      'DROP FUNCTION assay_is_staff()',
      'DROP FUNCTION assay_organisation()',
      `REVOKE USAGE ON SCHEMA public FROM ${applicationRole}`,
      'DROP EXTENSION btree_gist',
    ]);
  }
}
