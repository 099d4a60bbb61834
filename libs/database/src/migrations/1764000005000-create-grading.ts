import type { MigrationInterface, QueryRunner } from 'typeorm';
import { gradingTables } from './grading-tables';
import { dropTables, runStatements } from './run-statements';
import { appendOnly, closeTable, narrow } from './tenant-security';

/**
 * Marks, moderation, results, releases. Nobody outside the organisation sees anything of a grade before an approved
 * release takes effect by this database's clock: the policies say so, whatever a query asks for.
 */
export class CreateGrading1764000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...gradingTables,
      ...closeTable('marking', ['SELECT', 'INSERT', 'UPDATE']),
      ...appendOnlyTables.flatMap((table) => [...closeTable(table, ['SELECT', 'INSERT']), ...appendOnly(table)]),
      ...closeTable('release', ['SELECT', 'INSERT', 'UPDATE']),
      ...staffOnly.map((table) => narrow(table, 'audience', 'assay_is_staff()')),
      ...released,
      ...decidedOnce,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, gradingTables);
    await runStatements(runner, ['DROP FUNCTION assay_keep_release()']);
  }
}

const appendOnlyTables = ['judgement', 'mark_version', 'sampling_decision', 'moderation', 'result', 'result_component', 'release_item'];

const staffOnly = ['marking', 'judgement', 'sampling_decision', 'moderation'];

const released = [
  narrow('release', 'audience', `assay_is_staff() OR (status = 'approved' AND effective_at <= now())`),
  narrow(
    'release_item',
    'audience',
    `assay_is_staff() OR EXISTS (SELECT FROM release r
      WHERE r.organisation_id = release_item.organisation_id AND r.id = release_item.release_id)`,
  ),
  narrow(
    'result',
    'audience',
    `assay_is_staff() OR (
      EXISTS (SELECT FROM release_item i WHERE i.organisation_id = result.organisation_id AND i.result_id = result.id)
      AND EXISTS (SELECT FROM enrolment e WHERE e.organisation_id = result.organisation_id AND e.id = result.enrolment_id))`,
  ),
  narrow(
    'result_component',
    'audience',
    `assay_is_staff() OR EXISTS (SELECT FROM result r
      WHERE r.organisation_id = result_component.organisation_id AND r.id = result_component.result_id)`,
  ),
  narrow(
    'mark_version',
    'audience',
    `assay_is_staff() OR EXISTS (SELECT FROM result_component c
      WHERE c.organisation_id = mark_version.organisation_id AND c.mark_version_id = mark_version.id)`,
  ),
];

/** A release is decided once; after that nothing of it changes. */
const decidedOnce = [
  `CREATE FUNCTION assay_keep_release() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.status <> 'prepared' THEN
        RAISE EXCEPTION 'a release is decided once' USING ERRCODE = 'AS002';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER release_decided_once BEFORE UPDATE ON release FOR EACH ROW EXECUTE FUNCTION assay_keep_release()`,
  `ALTER TABLE release ENABLE ALWAYS TRIGGER release_decided_once`,
];
