import { readFileSync } from 'node:fs';
import type { TestCaller } from '@assay/platform/testing';
import type { PlanResponse } from '@assay/standards/contracts';
import type { AssessmentPlan } from '@assay/standards/domain';
import type { Team } from './rubric-team';

/** The plan of the adult care worker under the number of another standard. */
export const wholePlan: AssessmentPlan = {
  ...(JSON.parse(readFileSync('libs/standards/domain/data/plans/ST0005_1.0.json', 'utf8')) as AssessmentPlan),
  reference: 'ST0825',
  versionLabel: '2.0',
};

export const planIdentity = {
  reference: 'ST0825',
  versionLabel: '2.0',
  title: 'DevOps engineer',
  level: 4,
  regime: 'apprenticeship-assessment',
};

export const begun = async ({ author, standardId }: Team, more: object = {}): Promise<PlanResponse> =>
  (await author.post(`/api/standards/${standardId}/plans`, { ...planIdentity, ...more }).expect(201)).body as PlanResponse;

const at = ({ version }: PlanResponse) => ({ 'If-Match': `"${version}"` });

export const save = (caller: TestCaller, seen: PlanResponse, plan: object) => caller.put(`/api/plans/${seen.id}`, { plan }, at(seen));

export const planStep = (caller: TestCaller, seen: PlanResponse, step: 'submit' | 'return' | 'publish') =>
  caller.post(`/api/plans/${seen.id}/${step}`, step === 'return' ? { reason: 'Row 3' } : {}, at(seen));

/** A plan that is entered and saved whole. */
export const entered = async (team: Team): Promise<PlanResponse> =>
  (await save(team.author, await begun(team), wholePlan).expect(200)).body as PlanResponse;

/** The same, handed over to a second person. */
export const handedOver = async (team: Team): Promise<PlanResponse> =>
  (await planStep(team.author, await entered(team), 'submit').expect(200)).body as PlanResponse;
