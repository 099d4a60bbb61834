import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, runStatements } from './run-statements';
import { closeTable, narrow } from './tenant-security';

/**
 * What figures count of each mark, in one narrow row: joining the seven tables it comes from took longer than all the
 * counting. Triggers write it in the transaction that changes what it comes from, so it cannot be left behind.
 */
export class CountMarks1764000027000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...table,
      ...closeTable('counted_mark', ['SELECT', 'INSERT', 'DELETE']),
      narrow('counted_mark', 'audience', '(SELECT assay_is_staff())'),
      'ALTER POLICY counted_mark_organisation ON counted_mark USING (organisation_id = (SELECT assay_organisation()))',
      countMarks,
      ...afterMarks,
      ...afterSurroundings,
      countThoseThereAre,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...sources.map((source) => `DROP TRIGGER ${source}_counts_marks ON ${source}`),
      ...functions.map((name) => `DROP FUNCTION ${name}`),
    ]);
    await dropTables(runner, table);
  }
}

const sources = ['mark_version', 'sampling_decision', 'moderation', 'attempt', 'enrolment', 'apprentice'];
const functions = ['assay_count_submitted()', 'assay_count_decided()', 'assay_count_again()', 'assay_count_marks(uuid, uuid[])'];

const table = [
  `CREATE TABLE "counted_mark" (
    "organisation_id" uuid NOT NULL,
    "attempt_id" uuid NOT NULL,
    "assessor_id" uuid NOT NULL,
    "submitted_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "method" character varying(30) NOT NULL,
    "kind" character varying(10) NOT NULL,
    "assessment_plan_id" uuid NOT NULL,
    "training_provider_id" uuid NOT NULL,
    "grade" character varying(20) NOT NULL,
    "sampled" boolean NOT NULL,
    "decision" character varying(20),
    CONSTRAINT "counted_mark_key" PRIMARY KEY ("organisation_id", "attempt_id", "assessor_id")
  )`,
  `CREATE INDEX "counted_mark_submitted" ON "counted_mark" ("organisation_id", "submitted_at")`,
  `ALTER TABLE "counted_mark" ADD CONSTRAINT "counted_mark_attempt" FOREIGN KEY ("organisation_id", "attempt_id") REFERENCES "attempt"("organisation_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "counted_mark" ADD CONSTRAINT "counted_mark_assessor" FOREIGN KEY ("organisation_id", "assessor_id") REFERENCES "assessor"("organisation_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "counted_mark" ADD CONSTRAINT "counted_mark_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];

/**
 * Counts the marks of these attempts afresh: the newest version of each assessor's, once it is decided where it is to be
 * moderated blind. Each statement sees what was committed when it began, so whoever waited for the lock counts what the
 * other one wrote.
 */
const countMarks = `CREATE FUNCTION assay_count_marks(organisation uuid, attempts uuid[]) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM FROM attempt t WHERE t.organisation_id = organisation AND t.id = ANY (attempts) ORDER BY t.id FOR NO KEY UPDATE;
    DELETE FROM counted_mark c WHERE c.organisation_id = organisation AND c.attempt_id = ANY (attempts);
    INSERT INTO counted_mark (organisation_id, attempt_id, assessor_id, submitted_at, method, kind, assessment_plan_id,
      training_provider_id, grade, sampled, decision)
    SELECT v.organisation_id, v.attempt_id, v.assessor_id, v.submitted_at, t.method, t.kind, e.assessment_plan_id,
      p.training_provider_id, coalesce(o.grade, v.grade), d.sampled, o.decision
    FROM mark_version v
    JOIN attempt t ON t.organisation_id = v.organisation_id AND t.id = v.attempt_id
    JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id
    JOIN apprentice p ON p.organisation_id = e.organisation_id AND p.id = e.apprentice_id
    JOIN sampling_decision d ON d.organisation_id = v.organisation_id AND d.mark_version_id = v.id
    LEFT JOIN moderation o ON o.organisation_id = v.organisation_id AND o.mark_version_id = v.id
    WHERE v.organisation_id = organisation AND v.attempt_id = ANY (attempts) AND (o.id IS NOT NULL OR NOT d.blind)
      AND NOT EXISTS (SELECT FROM mark_version w WHERE w.organisation_id = v.organisation_id AND w.attempt_id = v.attempt_id
        AND w.assessor_id = v.assessor_id AND w.number > v.number);
  END $$`;

/** Marks, and what is decided about them, are only ever added. */
const afterMarks = [
  `CREATE FUNCTION assay_count_submitted() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM assay_count_marks(a.organisation_id, array_agg(DISTINCT a.attempt_id)) FROM added a GROUP BY a.organisation_id;
      RETURN NULL;
    END $$`,
  `CREATE FUNCTION assay_count_decided() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM assay_count_marks(a.organisation_id, array_agg(DISTINCT v.attempt_id)) FROM added a
        JOIN mark_version v ON v.organisation_id = a.organisation_id AND v.id = a.mark_version_id GROUP BY a.organisation_id;
      RETURN NULL;
    END $$`,
  afterInsert('mark_version', 'assay_count_submitted'),
  afterInsert('sampling_decision', 'assay_count_decided'),
  afterInsert('moderation', 'assay_count_decided'),
];

function afterInsert(source: string, run: string): string {
  return `CREATE TRIGGER ${source}_counts_marks AFTER INSERT ON ${source} REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION ${run}()`;
}

/** Whose marks they are and by which plan; a published plan keeps its standard. */
const afterSurroundings = [
  `CREATE FUNCTION assay_count_again() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE attempts uuid[];
    BEGIN
      IF TG_TABLE_NAME = 'attempt' THEN
        attempts := ARRAY[NEW.id];
      ELSIF TG_TABLE_NAME = 'enrolment' THEN
        attempts := array(SELECT t.id FROM attempt t WHERE t.organisation_id = NEW.organisation_id AND t.enrolment_id = NEW.id);
      ELSE
        attempts := array(SELECT t.id FROM enrolment e JOIN attempt t ON t.organisation_id = e.organisation_id AND t.enrolment_id = e.id
          WHERE e.organisation_id = NEW.organisation_id AND e.apprentice_id = NEW.id);
      END IF;
      PERFORM assay_count_marks(NEW.organisation_id, attempts);
      RETURN NULL;
    END $$`,
  afterChange('attempt', ['method', 'kind', 'enrolment_id']),
  afterChange('enrolment', ['assessment_plan_id', 'apprentice_id']),
  afterChange('apprentice', ['training_provider_id']),
];

function afterChange(source: string, columns: readonly string[]): string {
  const row = (which: string) => `(${columns.map((column) => `${which}.${column}`).join(', ')})`;
  return `CREATE TRIGGER ${source}_counts_marks AFTER UPDATE OF ${columns.join(', ')} ON ${source} FOR EACH ROW
    WHEN (${row('OLD')} IS DISTINCT FROM ${row('NEW')}) EXECUTE FUNCTION assay_count_again()`;
}

/** The owner too sees the rows of one organisation at a time. */
const countThoseThereAre = `DO $$
  DECLARE organisation uuid;
  BEGIN
    PERFORM set_config('app.background', 'on', true);
    FOR organisation IN SELECT id FROM organisation LOOP
      PERFORM set_config('app.organisation_id', organisation::text, true), set_config('app.audience', 'staff', true);
      PERFORM assay_count_marks(organisation, array(SELECT DISTINCT attempt_id FROM mark_version));
    END LOOP;
    PERFORM set_config('app.background', '', true), set_config('app.organisation_id', '', true), set_config('app.audience', '', true);
  END $$`;
