import type { MigrationInterface, QueryRunner } from 'typeorm';
import { afterResultTables } from './after-result-tables';
import { dropTables, runStatements } from './run-statements';
import { appendOnly, applicationRole, closeTable, narrow } from './tenant-security';

/**
 * Corrections, cases, appeals, special consideration, further attempts. Whoever asks from outside sees what follows from
 * a result they may see, and an employer sees a result only where the apprentice shares it.
 */
export class FollowResults1764000020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      // What stands in the place of a disregarded first attempt is a first attempt, with a number of its own.
      'ALTER TABLE attempt DROP CONSTRAINT attempt_first_is_number_one',
      `ALTER TABLE attempt ADD CONSTRAINT attempt_number_one_is_first CHECK (number > 1 OR kind = 'first')`,
      ...afterResultTables,
      sharesOutcome,
      keepEnded,
      keepRelease(`AND NOT (OLD.status = 'approved' AND OLD.effective_at > clock_timestamp() AND NEW.status = 'withdrawn'
        AND (NEW.id, NEW.prepared_by, NEW.prepared_at) = (OLD.id, OLD.prepared_by, OLD.prepared_at))`),
      ...Object.keys(ending).flatMap((table) => closeTable(table, ['SELECT', 'INSERT'])),
      ...appendOnlyTables.flatMap((table) => [...closeTable(table, ['SELECT', 'INSERT']), ...appendOnly(table)]),
      ...Object.entries(ending).flatMap(([table, { columns, ends }]) => [
        `GRANT UPDATE (${columns}) ON ${table} TO ${applicationRole}`,
        `CREATE TRIGGER ${table}_ends_once BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION assay_keep_ended(${ends})`,
        `ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${table}_ends_once`,
      ]),
      ...audiences,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      keepRelease(),
      'DROP POLICY result_sharing ON result',
      'ALTER TABLE attempt DROP CONSTRAINT attempt_number_one_is_first',
      `ALTER TABLE attempt ADD CONSTRAINT attempt_first_is_number_one CHECK ((kind = 'first') = (number = 1))`,
    ]);
    await dropTables(runner, afterResultTables);
    await runStatements(runner, ['DROP FUNCTION assay_keep_ended()', 'DROP FUNCTION assay_shares_outcome(uuid, uuid)']);
  }
}

/** Rows that go on until they end: the columns that change on the way, and the states after which nothing does. */
const ending = {
  correction: { columns: 'status, decided_by, decided_at, new_mark_version_id, new_result_id', ends: `'approved', 'withdrawn'` },
  malpractice_case: { columns: 'status, outcome, conclusion, closed_by, closed_at', ends: `'closed'` },
  appeal: { columns: 'status, decision, outside_member, decided_by, decided_at', ends: `'decided', 'rejected', 'withdrawn'` },
  consideration: { columns: 'status, effect, latest_on, words, decided_by, decided_at', ends: `'agreed', 'refused', 'withdrawn'` },
} as const;

const appendOnlyTables = ['appeal_step', 'appeal_review', 'consideration_reason', 'outcome_sharing', 'reattempt_agreement', 'reattempt'];

const keepEnded = `CREATE FUNCTION assay_keep_ended() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.status = ANY (TG_ARGV) THEN
      RAISE EXCEPTION '% rows do not change once they are %', TG_TABLE_NAME, OLD.status USING ERRCODE = 'AS002';
    END IF;
    RETURN NEW;
  END $$`;

/** A release is decided once; what is approved for later may be stopped until it takes effect. */
const keepRelease = (unless = '') => `CREATE OR REPLACE FUNCTION assay_keep_release() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.status <> 'prepared' ${unless} THEN
      RAISE EXCEPTION 'a release is decided once' USING ERRCODE = 'AS002';
    END IF;
    RETURN NEW;
  END $$`;

/** Whether the asker is anybody but the apprentice's employer, or the apprentice shares the outcome with the employer. */
const sharesOutcome = `CREATE FUNCTION assay_shares_outcome(organisation uuid, wanted uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
  BEGIN
    IF NOT EXISTS (SELECT FROM enrolment e JOIN apprentice p ON p.organisation_id = e.organisation_id AND p.id = e.apprentice_id
        WHERE e.organisation_id = organisation AND e.id = wanted AND p.employer_id = assay_subject()) THEN
      RETURN true;
    END IF;
    RETURN coalesce((SELECT s.with_employer FROM outcome_sharing s
      WHERE s.organisation_id = organisation AND s.enrolment_id = wanted ORDER BY s.number DESC LIMIT 1), false);
  END $$`;

const seesEnrolment = (table: string) => `assay_is_staff() OR assay_sees_enrolment(${table}.organisation_id, ${table}.enrolment_id)`;

/** Of those outside, the apprentice and the training provider: an employer has no part in it. */
const isOfApprenticeOrProvider = (
  table: string,
) => `EXISTS (SELECT FROM enrolment e JOIN apprentice p ON p.organisation_id = e.organisation_id AND p.id = e.apprentice_id
  WHERE e.organisation_id = ${table}.organisation_id AND e.id = ${table}.enrolment_id AND assay_subject() IN (p.id, p.training_provider_id))`;

/** The transaction says that it decides on special consideration, or the apprentice asks for their own. */
const needsToKnow = `coalesce(current_setting('app.consideration_reasons', true), '') = 'on' OR EXISTS (
  SELECT FROM consideration c JOIN attempt t ON t.organisation_id = c.organisation_id AND t.id = c.attempt_id
  JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id
  WHERE c.organisation_id = consideration_reason.organisation_id AND c.id = consideration_reason.consideration_id
    AND e.apprentice_id = assay_subject())`;

const audiences = [
  narrow('result', 'sharing', '(SELECT assay_is_staff()) OR assay_shares_outcome(organisation_id, enrolment_id)'),
  narrow(
    'correction',
    'audience',
    // Where the earlier version never went out, nothing was corrected for those outside.
    `assay_is_staff() OR (status = 'approved' AND ${['result_id', 'new_result_id']
      .map((column) => `EXISTS (SELECT FROM result r WHERE r.organisation_id = correction.organisation_id AND r.id = correction.${column})`)
      .join(' AND ')})`,
  ),
  narrow('malpractice_case', 'audience', 'assay_is_staff()'),
  narrow('appeal', 'audience', `assay_is_staff() OR ${isOfApprenticeOrProvider('appeal')}`),
  narrow(
    'appeal_step',
    'audience',
    `assay_is_staff() OR EXISTS (SELECT FROM appeal a WHERE a.organisation_id = appeal_step.organisation_id AND a.id = appeal_step.appeal_id)`,
  ),
  narrow('appeal_review', 'audience', 'assay_is_staff()'),
  narrow(
    'consideration',
    'audience',
    `assay_is_staff() OR EXISTS (SELECT FROM attempt t WHERE t.organisation_id = consideration.organisation_id
      AND t.id = consideration.attempt_id AND ${isOfApprenticeOrProvider('t')})`,
  ),
  `CREATE POLICY consideration_reason_need ON consideration_reason AS RESTRICTIVE FOR SELECT USING (${needsToKnow})`,
  narrow('outcome_sharing', 'audience', seesEnrolment('outcome_sharing')),
  narrow('reattempt_agreement', 'audience', seesEnrolment('reattempt_agreement')),
  narrow('reattempt', 'audience', 'assay_is_staff() OR assay_sees_attempt(organisation_id, attempt_id)'),
];
