import { randomUUID } from 'node:crypto';
import {
  AssessmentPlanEntity,
  AvailabilityPatternEntity,
  RoomEntity,
  StandardVersionEntity,
  Transactions,
  VenueEntity,
} from '@assay/database';
import { Role } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import type { TestApplication, TestOrganisation } from '@assay/platform/testing';
import type { EnrolmentResponse } from '@assay/scheduling/contracts';
import { AssessmentMethod, PlanStatus, st0825Plan, type AssessmentPlan } from '@assay/standards/domain';

/** An organisation that can book: a published plan, a scheduler, and whomever a test asks for. */
export interface BookingWorld {
  readonly organisation: TestOrganisation;
  readonly scheduler: Actor;
  readonly planId: string;
  /** Works Monday to Friday from nine to five. */
  assessor(): Promise<{ id: string; actor: Actor }>;
  room(): Promise<string>;
  pastGateway(): Promise<PastGateway>;
}

/** An apprentice past the gateway, who is enrolled over HTTP like everybody else. */
export interface PastGateway {
  readonly apprentice: Actor;
  readonly apprenticeId: string;
  readonly providerId: string;
  readonly enrolment: EnrolmentResponse;
  readonly discussionId: string;
  readonly observationId: string;
}

export async function createBookingWorld(test: TestApplication, plan: AssessmentPlan = st0825Plan): Promise<BookingWorld> {
  const organisation = await test.organisation();
  const scheduler = await organisation.account([Role.Scheduler]);
  const transactions = new Transactions(test.source);
  const insert = async (entity: new () => object, row: object) => {
    const id = randomUUID();
    await transactions.run(organisation.tenant, (manager) => manager.insert(entity, { organisationId: organisation.id, id, ...row }));
    return id;
  };
  const planId = await publishPlan(insert, scheduler.accountId, plan);
  return {
    organisation,
    scheduler,
    planId,
    assessor: async () => {
      const assessor = await organisation.assessor('ST0825', [AssessmentMethod.Observation, AssessmentMethod.ProfessionalDiscussion]);
      for (const weekday of [1, 2, 3, 4, 5])
        await insert(AvailabilityPatternEntity, {
          assessorId: assessor.id,
          weekday,
          startsAt: '09:00',
          endsAt: '17:00',
          effectiveFrom: '2020-01-01',
        });
      return assessor;
    },
    room: async () =>
      insert(RoomEntity, { venueId: await insert(VenueEntity, { name: 'Mill House', address: '1 Mill Lane' }), name: 'Room 1' }),
    pastGateway: () => enrolPastGateway(test, organisation, scheduler, planId),
  };
}

async function enrolPastGateway(
  test: TestApplication,
  organisation: TestOrganisation,
  scheduler: Actor,
  planId: string,
): Promise<PastGateway> {
  const { id: apprenticeId, actor, trainingProviderId } = await organisation.apprentice();
  const as = test.as(scheduler);
  const { body: enrolled } = await as.post('/api/enrolments', { apprenticeId, planId }).expect(201);
  const acceptedItems = ['employer-confirmation', 'english-and-maths', 'portfolio'];
  const { body: enrolment } = await as.post(`/api/enrolments/${enrolled.id}/gateway-acceptance`, { acceptedItems }).expect(201);
  const attempt = (method: string) => (enrolment as EnrolmentResponse).attempts.find((one) => one.method === method)?.id ?? '';
  return {
    apprentice: actor,
    apprenticeId,
    providerId: trainingProviderId,
    enrolment,
    discussionId: attempt('professional-discussion'),
    observationId: attempt('observation'),
  };
}

async function publishPlan(
  insert: (entity: new () => object, row: object) => Promise<string>,
  publishedBy: string,
  plan: AssessmentPlan,
): Promise<string> {
  const standardVersionId = await insert(StandardVersionEntity, {
    occupationReference: 'OCC0825',
    standardReference: plan.reference,
    versionLabel: plan.versionLabel,
    title: plan.title,
    level: plan.level,
    document: {},
    sourceText: 'a page',
    sourceName: 'occ0825.txt',
    contentHash: '0'.repeat(64),
    importedBy: publishedBy,
  });
  return insert(AssessmentPlanEntity, {
    standardVersionId,
    standardReference: plan.reference,
    versionLabel: plan.versionLabel,
    status: PlanStatus.Published,
    document: plan,
    publishedBy,
    publishedAt: new Date(),
  });
}
