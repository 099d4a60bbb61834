import { firstRow, inEffect } from '@assay/database';
import { LodgeAppeal, StepAppeal } from '@assay/grading/api';
import { AppealGround, AppealStatus } from '@assay/grading/domain';
import { Role } from '@assay/people/domain';
import { AgreeReattempt, BookAssessment, OpenReattempt, RecordSubmission, SlotQueries } from '@assay/scheduling/api';
import { AssessmentMode, AttemptKind } from '@assay/scheduling/domain';
import { AssessmentMethod } from '@assay/standards/domain';
import type { Cast } from './load-people';
import { actorFor, type Stage } from './stage';

/** What followed two results: a provider appeals against one, and the assessment that another failed is booked again. */
export async function tellAfterResults(stage: Stage, cast: Cast): Promise<void> {
  await appeal(stage, cast);
  await resit(stage, cast);
}

async function appeal(stage: Stage, { tenant, administrator }: Cast): Promise<void> {
  const found = await stage.transactions.run(tenant, (manager) =>
    firstRow<{ resultId: string; accountId: string; providerId: string }>(manager, appealedSql),
  );
  if (!found) throw new Error('The demonstration has no released result of the provider who signs in.');
  const provider = actorFor(tenant.organisationId, found.accountId, [Role.Provider], found.providerId);
  const statement =
    'The pipeline was shown twice, because the first screen froze. The mark speaks of the first time only; the recording has both.';
  const { id } = await stage
    .get(LodgeAppeal)
    .run(provider, found.resultId, { method: AssessmentMethod.Observation, grounds: [AppealGround.EvidenceOverlooked], statement });
  await stage.get(StepAppeal).run(administrator, id, AppealStatus.Acknowledged);
}

async function resit(stage: Stage, { tenant, scheduler }: Cast): Promise<void> {
  const failed = await stage.transactions.run(tenant, (manager) => firstRow<{ enrolmentId: string }>(manager, failedSql));
  if (!failed) throw new Error('The demonstration has no failed assessment.');
  const wish = { method: AssessmentMethod.Observation, kind: AttemptKind.Resit };
  await stage.get(AgreeReattempt).run(scheduler, failed.enrolmentId, { ...wish, agreedBy: 'Victor Osei', agreedOn: stage.today });
  const { opened } = await stage.get(OpenReattempt).run(scheduler, failed.enrolmentId, {
    ...wish,
    task: 'Project B: move the monitoring of a shop to alerts that wake nobody without need',
  });
  const attemptId = opened[0]?.attemptId ?? '';
  await stage.get(RecordSubmission).run(scheduler, attemptId, { on: stage.today });
  const { days } = await stage
    .get(SlotQueries)
    .find(scheduler, attemptId, { from: stage.day(21), to: stage.day(45), mode: AssessmentMode.Online });
  const slot = days.find(({ slots }) => slots.length > 0)?.slots[0];
  const assessorId = slot?.choices[0]?.assessorId;
  if (!slot || !assessorId) throw new Error('The demonstration has no time for the resit.');
  await stage.get(BookAssessment).run(scheduler, { attemptId, assessorId, startsAt: slot.startsAt, mode: AssessmentMode.Online });
}

const released = `FROM result r JOIN release_item i ON i.result_id = r.id
  JOIN release l ON l.id = i.release_id AND ${inEffect('l')}
  JOIN enrolment e ON e.id = r.enrolment_id JOIN apprentice p ON p.id = e.apprentice_id`;

/** A pass or better of an apprentice of the provider whose person signs in. */
const appealedSql = `SELECT r.id AS "resultId", a.id AS "accountId", a.training_provider_id AS "providerId"
  ${released} JOIN account a ON a.training_provider_id = p.training_provider_id
  WHERE r.overall_grade <> 'fail' AND p.account_id IS NULL ORDER BY r.computed_at, r.id LIMIT 1`;

/** Where the practical assessment was failed. */
const failedSql = `SELECT e.id AS "enrolmentId" ${released} JOIN result_component c ON c.result_id = r.id AND c.method = 'observation' AND c.grade = 'fail'
  ORDER BY r.computed_at LIMIT 1`;
