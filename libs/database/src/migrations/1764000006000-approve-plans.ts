import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runStatements } from './run-statements';

/** Plans that people entered wait for a second person; while they wait, and once published, their rules stand still. */
export class ApprovePlans1764000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [...columns, ...constraints, keeping]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [...withoutSubmitted, keepingBefore]);
  }
}

const columns = [
  `ALTER TABLE assessment_plan
    ADD COLUMN editors uuid array NOT NULL DEFAULT '{}',
    ADD COLUMN submitted_by uuid,
    ADD COLUMN submitted_at TIMESTAMP WITH TIME ZONE,
    ADD COLUMN returned_by uuid,
    ADD COLUMN return_reason character varying(2000)`,
];

const constraints = [
  `ALTER TABLE assessment_plan DROP CONSTRAINT assessment_plan_status_is_known`,
  `ALTER TABLE assessment_plan ADD CONSTRAINT assessment_plan_status_is_known CHECK (status IN ('draft', 'submitted', 'published'))`,
  `ALTER TABLE assessment_plan ADD CONSTRAINT assessment_plan_needs_second_person
    CHECK (published_by IS NULL OR (published_by <> ALL (editors) AND (submitted_by IS NULL OR published_by <> submitted_by)))`,
  ...['submitted_by', 'returned_by'].map(
    (column) =>
      `ALTER TABLE assessment_plan ADD CONSTRAINT assessment_plan_${column} FOREIGN KEY ("organisation_id", "${column}")
        REFERENCES "account"("organisation_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  ),
];

const keeping = `CREATE OR REPLACE FUNCTION assay_keep_plan() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.status = 'published' THEN
      RAISE EXCEPTION 'a published plan never changes' USING ERRCODE = 'AS002';
    END IF;
    IF OLD.status <> 'draft' AND NEW.document IS DISTINCT FROM OLD.document THEN
      RAISE EXCEPTION 'the rules of a plan change only while it is a draft' USING ERRCODE = 'AS002';
    END IF;
    RETURN NEW;
  END $$`;

const keepingBefore = `CREATE OR REPLACE FUNCTION assay_keep_plan() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.status = 'published' THEN
      RAISE EXCEPTION 'a published plan never changes' USING ERRCODE = 'AS002';
    END IF;
    RETURN NEW;
  END $$`;

const withoutSubmitted = [
  `UPDATE assessment_plan SET status = 'draft' WHERE status = 'submitted'`,
  `ALTER TABLE assessment_plan DROP CONSTRAINT assessment_plan_status_is_known`,
  `ALTER TABLE assessment_plan ADD CONSTRAINT assessment_plan_status_is_known CHECK (status IN ('draft', 'published'))`,
  `ALTER TABLE assessment_plan DROP COLUMN editors, DROP COLUMN submitted_by, DROP COLUMN submitted_at,
    DROP COLUMN returned_by, DROP COLUMN return_reason`,
];
