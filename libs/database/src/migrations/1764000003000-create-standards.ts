import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, runStatements } from './run-statements';
import { standardsTables } from './standards-tables';
import { appendOnly, closeTable } from './tenant-security';

/** Occupations as read, rubrics by edition, plans. What is published is frozen here, not only on the screen. */
export class CreateStandards1764000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...standardsTables,
      ...closeTable('standard_version', ['SELECT', 'INSERT']),
      ...closeTable('rubric', ['SELECT', 'INSERT', 'UPDATE']),
      ...closeTable('rubric_criterion', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']),
      ...closeTable('assessment_plan', ['SELECT', 'INSERT', 'UPDATE']),
      ...appendOnly('standard_version'),
      ...freezing,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, standardsTables);
    await runStatements(runner, ['DROP FUNCTION assay_keep_criterion()', 'DROP FUNCTION assay_keep_plan()']);
  }
}

const freezing = [
  `CREATE FUNCTION assay_keep_criterion() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE touched rubric_criterion := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    BEGIN
      IF NOT EXISTS (SELECT FROM rubric WHERE organisation_id = touched.organisation_id AND id = touched.rubric_id AND status = 'draft' FOR SHARE) THEN
        RAISE EXCEPTION 'criteria change only while their rubric is a draft' USING ERRCODE = 'AS002';
      END IF;
      RETURN touched;
    END $$`,
  `CREATE TRIGGER rubric_criterion_frozen BEFORE INSERT OR UPDATE OR DELETE ON rubric_criterion
    FOR EACH ROW EXECUTE FUNCTION assay_keep_criterion()`,
  `ALTER TABLE rubric_criterion ENABLE ALWAYS TRIGGER rubric_criterion_frozen`,
  `CREATE FUNCTION assay_keep_plan() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.status = 'published' THEN
        RAISE EXCEPTION 'a published plan never changes' USING ERRCODE = 'AS002';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER assessment_plan_frozen BEFORE UPDATE ON assessment_plan FOR EACH ROW EXECUTE FUNCTION assay_keep_plan()`,
  `ALTER TABLE assessment_plan ENABLE ALWAYS TRIGGER assessment_plan_frozen`,
];
