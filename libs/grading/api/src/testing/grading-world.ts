import {
  AssessmentPlanEntity,
  AttemptEntity,
  BookingEntity,
  EnrolmentEntity,
  RubricCriterionEntity,
  RubricEntity,
  StandardVersionEntity,
  Transactions,
} from '@assay/database';
import { Role } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import type { TestApplication, TestOrganisation } from '@assay/platform/testing';
import { AssessmentMethod, type AssessmentPlan, type GeneratedCriterion, st0825Plan } from '@assay/standards/domain';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { rubricOfThree } from './rubric-of-three';

const { Observation, ProfessionalDiscussion } = AssessmentMethod;

/** An organisation with a published rubric and plan, and everybody who has to do with a grade. */
export interface GradingWorld {
  readonly organisation: TestOrganisation;
  readonly assessor: { readonly id: string; readonly actor: Actor };
  readonly iqa: Actor;
  readonly administrator: Actor;
  readonly secondAdministrator: Actor;
  readonly planId: string;
  /** By the rubric's order: two for the observation, one for the discussion. */
  readonly criteria: readonly string[];
  /** An apprentice in assessment; both events were at nine, London time, on 11 January 2027. */
  enrol(): Promise<EnrolledApprentice>;
}

export interface EnrolledApprentice {
  readonly id: string;
  readonly actor: Actor;
  readonly trainingProviderId: string;
  readonly employerId: string;
  readonly enrolmentId: string;
  readonly observation: string;
  readonly discussion: string;
}

/** @param plan of two methods, observation and discussion; ST0825 1.1 unless told */
export async function createGradingWorld(
  test: TestApplication,
  plan: AssessmentPlan = st0825Plan,
  rubric: readonly GeneratedCriterion[] = rubricOfThree,
): Promise<GradingWorld> {
  const organisation = await test.organisation();
  const transactions = new Transactions(test.source);
  const assessor = await organisation.assessor('ST0825', [Observation, ProfessionalDiscussion]);
  const iqa = await organisation.account([Role.Iqa]);
  const administrator = await organisation.account([Role.Administrator]);
  const secondAdministrator = await organisation.account([Role.Administrator]);
  const standard = await transactions.run(organisation.tenant, async (manager) => {
    const standardVersionId = await addStandard(manager, administrator);
    const criteria = await addRubric(manager, administrator, secondAdministrator, standardVersionId, rubric);
    return { criteria, planId: await addPlan(manager, administrator, standardVersionId, plan) };
  });
  const enrol = async () => {
    const apprentice = await organisation.apprentice();
    const where = { organisationId: organisation.id, apprenticeId: apprentice.id, planId: standard.planId };
    const enrolled = await transactions.run(organisation.tenant, (manager) => addEnrolment(manager, where, assessor));
    return { ...apprentice, ...enrolled };
  };
  return { organisation, assessor, iqa, administrator, secondAdministrator, ...standard, enrol };
}

async function addStandard(manager: EntityManager, { organisationId, accountId }: Actor): Promise<string> {
  const id = randomUUID();
  const named = {
    occupationReference: 'OCC0825',
    standardReference: 'ST0825',
    title: 'DevOps Engineer',
    level: 4,
  };
  const source = {
    document: {},
    sourceText: 'text',
    sourceName: 'occ0825.txt',
    contentHash: id.padEnd(64, '0'),
  };
  await manager.insert(StandardVersionEntity, {
    organisationId,
    id,
    ...named,
    ...source,
    importedBy: accountId,
  });
  return id;
}

async function addRubric(
  manager: EntityManager,
  { organisationId, accountId: createdBy }: Actor,
  { accountId: approvedBy }: Actor,
  standardVersionId: string,
  rubric: readonly GeneratedCriterion[],
): Promise<string[]> {
  const id = randomUUID();
  const draft = {
    standardVersionId,
    edition: 1,
    status: 'draft',
    generatorVersion: '1.0.0',
    settings: {},
    createdBy,
  } as const;
  await manager.insert(RubricEntity, { organisationId, id, ...draft });
  const rows = rubric.map((content, index) => ({
    organisationId,
    id: randomUUID(),
    rubricId: id,
    position: index + 1,
    generated: content,
    content,
  }));
  await manager.insert(RubricCriterionEntity, rows);
  const published = {
    status: 'published',
    submittedBy: createdBy,
    approvedBy,
    publishedBy: createdBy,
  } as const;
  await manager.update(RubricEntity, { organisationId, id }, published);
  return rows.map((row) => row.id);
}

async function addPlan(manager: EntityManager, actor: Actor, standardVersionId: string, document: AssessmentPlan): Promise<string> {
  const id = randomUUID();
  const { organisationId, accountId: publishedBy } = actor;
  const named = {
    standardReference: 'ST0825',
    versionLabel: '1.1',
    status: 'published',
    document,
  } as const;
  await manager.insert(AssessmentPlanEntity, {
    organisationId,
    id,
    standardVersionId,
    ...named,
    publishedBy,
  });
  return id;
}

async function addEnrolment(
  manager: EntityManager,
  { organisationId, apprenticeId, planId }: { organisationId: string; apprenticeId: string; planId: string },
  assessor: GradingWorld['assessor'],
) {
  const enrolmentId = randomUUID();
  const window = {
    gatewayAcceptedAt: new Date('2026-12-01T09:00:00Z'),
    windowStartsOn: '2026-12-01',
    windowEndsOn: '2027-03-31',
  };
  const enrolment = {
    organisationId,
    id: enrolmentId,
    apprenticeId,
    assessmentPlanId: planId,
    status: 'in-assessment',
  } as const;
  await manager.insert(EnrolmentEntity, { ...enrolment, ...window });
  const attempt = async (method: AssessmentMethod) => {
    const id = randomUUID();
    await manager.insert(AttemptEntity, {
      organisationId,
      id,
      enrolmentId,
      method,
      number: 1,
      kind: 'first',
    });
    await addBooking(manager, organisationId, id, assessor);
    return id;
  };
  return {
    enrolmentId,
    observation: await attempt(Observation),
    discussion: await attempt(ProfessionalDiscussion),
  };
}

/** The event of an attempt, held at nine, London time, on 11 January 2027. */
export async function addBooking(
  manager: EntityManager,
  organisationId: string,
  attemptId: string,
  assessor: GradingWorld['assessor'],
): Promise<void> {
  const when = { startsAt: new Date('2027-01-11T09:00:00Z'), endsAt: new Date('2027-01-11T10:00:00Z') };
  const meant = {
    localStart: '2027-01-11T09:00',
    zone: 'Europe/London',
    mode: 'online',
    status: 'confirmed',
  } as const;
  const by = { assessorId: assessor.id, madeBy: assessor.actor.accountId };
  await manager.insert(BookingEntity, {
    organisationId,
    id: randomUUID(),
    attemptId,
    ...when,
    ...meant,
    ...by,
  });
}
