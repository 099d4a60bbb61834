import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runStatements } from './run-statements';
import { seeingAll } from './tenant-security';

/**
 * An attempt that was opened after a result has its last day in its own row, which pauses move like the window's; and where
 * it ends without a grade, one more may rest on the same agreement in its place.
 */
export class ReplaceVoidReattempts1764000025000 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, [
      'ALTER TABLE attempt ADD latest_on date',
      ...seeingAll(
        tables,
        `UPDATE attempt t SET latest_on = r.latest_on + ${daysPaused}
        FROM reattempt r WHERE r.organisation_id = t.organisation_id AND r.attempt_id = t.id`,
      ),
      'ALTER TABLE reattempt DROP COLUMN latest_on',
      'ALTER TABLE reattempt ADD in_place_of uuid',
      'ALTER TABLE reattempt DROP CONSTRAINT reattempt_once',
      'ALTER TABLE reattempt ADD CONSTRAINT reattempt_once UNIQUE NULLS NOT DISTINCT (organisation_id, agreement_id, in_place_of)',
      `ALTER TABLE reattempt ADD CONSTRAINT reattempt_in_place_of FOREIGN KEY ("organisation_id", "in_place_of")
        REFERENCES "attempt"("organisation_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    ]);
  }

  down(runner: QueryRunner): Promise<void> {
    return runStatements(runner, [
      'ALTER TABLE reattempt DROP CONSTRAINT reattempt_once',
      'ALTER TABLE reattempt DROP COLUMN in_place_of',
      'ALTER TABLE reattempt ADD CONSTRAINT reattempt_once UNIQUE (organisation_id, agreement_id)',
      'ALTER TABLE reattempt ADD latest_on date',
      'ALTER TABLE reattempt DISABLE TRIGGER reattempt_append_only',
      ...seeingAll(
        tables,
        'UPDATE reattempt r SET latest_on = t.latest_on FROM attempt t WHERE t.organisation_id = r.organisation_id AND t.id = r.attempt_id',
      ),
      'ALTER TABLE reattempt ENABLE ALWAYS TRIGGER reattempt_append_only',
      'ALTER TABLE reattempt ALTER latest_on SET NOT NULL',
      'ALTER TABLE attempt DROP COLUMN latest_on',
    ]);
  }
}

const tables = ['attempt', 'reattempt', 'enrolment_step'];

/** SQL: the days of the pauses since the reattempt `r` of the attempt `t` was opened; none where it has no end. */
const daysPaused = `coalesce((SELECT sum(z.over_on - z.taken_on) FROM (
    SELECT y.kind, y.taken_at, y.taken_on, lead(y.taken_on) OVER (ORDER BY y.taken_at) AS over_on
    FROM enrolment_step y WHERE y.organisation_id = t.organisation_id AND y.enrolment_id = t.enrolment_id) z
  WHERE z.kind = 'paused' AND z.over_on IS NOT NULL AND z.taken_at > r.opened_at AND z.taken_on <= r.latest_on AND r.latest_on < '9999-12-31'), 0)::int`;
