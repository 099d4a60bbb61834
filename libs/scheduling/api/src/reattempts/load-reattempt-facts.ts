import { appealIsOpen, enterOrganisation, firstRow, inEffect, organisationToday, outAt } from '@assay/database';
import { notFound, type Actor } from '@assay/platform/api';
import type { LocalDate } from '@assay/platform/util';
import type { EarlierAttempt, EnrolmentStatus, Pause, ReattemptFacts, ReleasedMethod } from '@assay/scheduling/domain';
import type { AssessmentPlan } from '@assay/standards/domain';
import type { EntityManager } from 'typeorm';
import { pausesOf } from '../sql/pauses-of';

/** What further attempts of an enrolment rest on. `facts` are null where no result was released that the asker may see. */
export interface LoadedReattemptFacts {
  readonly resultId: string | null;
  readonly facts: ReattemptFacts | null;
}

interface FactsRow {
  readonly enrolmentStatus: EnrolmentStatus;
  readonly isUnderReview: boolean;
  readonly windowStartsOn: LocalDate | null;
  readonly plan: AssessmentPlan;
  readonly releasedOn: LocalDate;
  readonly released: readonly ReleasedMethod[];
  readonly attempts: readonly EarlierAttempt[];
  readonly pauses: readonly Pause[];
}

/**
 * Reads the facts. Whether there is a result is asked with the actor's own eyes; from there on the transaction sees the
 * whole organisation, but reads of marks only what that result holds.
 */
export async function loadReattemptFacts(
  manager: EntityManager,
  actor: Actor,
  enrolmentId: string,
  now: Date,
): Promise<LoadedReattemptFacts> {
  const { organisationId } = actor;
  if (!(await firstRow(manager, 'SELECT FROM enrolment WHERE id = $1', [enrolmentId]))) throw notFound();
  const result = await firstRow<{ id: string }>(manager, releasedSql, [enrolmentId]);
  if (!result) return { resultId: null, facts: null };
  await enterOrganisation(manager, { organisationId, audience: 'staff', subjectId: null });
  const row = await firstRow<FactsRow>(manager, factsSql, [result.id]);
  if (!row) throw notFound();
  return { resultId: result.id, facts: { ...row, today: await organisationToday(manager, now) } };
}

const releasedSql = `SELECT r.id FROM result r JOIN release_item i ON i.result_id = r.id
  JOIN release l ON l.id = i.release_id AND ${inEffect('l')}
  WHERE r.enrolment_id = $1 ORDER BY r.number DESC LIMIT 1`;

const agreed = (wanted: string) =>
  `FROM consideration c WHERE c.organisation_id = t.organisation_id AND c.attempt_id = t.id AND c.effect = '${wanted}'`;

const underReview = `(EXISTS (SELECT FROM malpractice_case c WHERE c.organisation_id = e.organisation_id AND c.enrolment_id = e.id AND c.status = 'open')
      OR EXISTS (SELECT FROM appeal c WHERE c.organisation_id = e.organisation_id AND c.enrolment_id = e.id AND ${appealIsOpen('c')}))`;

const factsSql = `
  SELECT e.status AS "enrolmentStatus", ${underReview} AS "isUnderReview", e.window_starts_on::text AS "windowStartsOn", pl.document AS plan,
    to_char(min(${outAt('l')}) AT TIME ZONE o.zone, 'YYYY-MM-DD') AS "releasedOn",
    (SELECT jsonb_agg(jsonb_build_object('method', k.method, 'grade', x.value ->> 'counted', 'number', t.number))
      FROM result_component k JOIN mark_version v ON v.id = k.mark_version_id JOIN attempt t ON t.id = v.attempt_id
      CROSS JOIN LATERAL jsonb_array_elements(r.explanation -> 'methods') AS x(value)
      WHERE k.result_id = r.id AND x.value ->> 'method' = k.method) AS released,
    (SELECT jsonb_agg(jsonb_build_object('method', t.method, 'number', t.number, 'kind', t.kind,
        'isVoid', EXISTS (SELECT FROM marking m WHERE m.attempt_id = t.id AND m.status = 'void'),
        'isDisregarded', EXISTS (SELECT ${agreed('attempt-not-counted')}),
        'longerUntil', (SELECT max(c.latest_on)::text ${agreed('longer-window')})))
      FROM attempt t WHERE t.enrolment_id = e.id) AS attempts,
    ${pausesOf} AS pauses
  FROM result r
  JOIN enrolment e ON e.id = r.enrolment_id
  JOIN assessment_plan pl ON pl.id = e.assessment_plan_id
  JOIN organisation o ON o.id = r.organisation_id
  JOIN release_item i ON i.result_id = r.id
  JOIN release l ON l.id = i.release_id AND ${inEffect('l')}
  WHERE r.id = $1
  GROUP BY r.organisation_id, r.id, e.organisation_id, e.id, pl.organisation_id, pl.id, o.id`;
