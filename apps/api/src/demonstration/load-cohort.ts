import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import {
  ApprenticeEntity,
  AssessorEntity,
  AttemptEntity,
  EmployerEntity,
  EnrolmentEntity,
  GatewayItemEntity,
  TrainingProviderEntity,
  VenueEntity,
} from '@assay/database';
import { ulnFrom } from '@assay/people/domain';
import { seededRandom, type LocalDate } from '@assay/platform/util';
import { AttemptKind, EnrolmentStatus, GatewayItemStatus, windowFrom } from '@assay/scheduling/domain';
import { st0825Plan } from '@assay/standards/domain';
import type { Cast } from './load-people';
import { familyNames, givenNames } from './names';
import { cohortEmployers, homes, venuePlaces, workplaces } from './places';
import type { Stage } from './stage';

/** A whole intake of one training provider that waits for dates at once. */
const size = 47;
const provider = { name: 'Fellside College', ukprn: '10039947' };
/** One of them waited too long: the window closes before the notice that the plan wants is over. */
const tooLate = 23;
const gatewayItems = ['employer-confirmation', 'english-and-maths', 'portfolio', 'project-plan'];

/** Puts everybody of the organisation on the map. */
export function placePeople(stage: Stage, { tenant, assessors, employers }: Cast): Promise<void> {
  const { organisationId } = tenant;
  return stage.transactions.run(tenant, async (manager) => {
    for (const [index, { id }] of assessors.entries()) {
      const { lat, lon, town } = homes[index % homes.length] ?? homes[0] ?? { lat: 0, lon: 0, town: '' };
      await manager.update(AssessorEntity, { organisationId, id }, { homeLatitude: lat, homeLongitude: lon, homePlace: town });
    }
    for (const [index, id] of employers.entries()) {
      const place = workplaces[index % workplaces.length];
      if (place) await manager.update(EmployerEntity, { organisationId, id }, { latitude: place.lat, longitude: place.lon });
    }
    for (const [name, { lat, lon }] of Object.entries(venuePlaces))
      await manager.update(VenueEntity, { organisationId, name }, { latitude: lat, longitude: lon });
  });
}

/** 47 apprentices past the gateway, at eight employers, most of them with both assessments ahead. */
export function loadCohort(stage: Stage, cast: Cast, planId: string): Promise<void> {
  return stage.transactions.run(cast.tenant, async (manager) => {
    const { organisationId } = cast;
    const trainingProviderId = randomUUID();
    await manager.insert(TrainingProviderEntity, { organisationId, id: trainingProviderId, ...provider });
    const employers = cohortEmployers.map(({ name, lat, lon }) => ({
      organisationId,
      id: randomUUID(),
      name,
      latitude: lat,
      longitude: lon,
    }));
    await manager.insert(EmployerEntity, employers);
    const members = Array.from({ length: size }, (_, index) => memberOf(stage, cast, index));
    await manager.insert(
      ApprenticeEntity,
      members.map(({ apprentice }, index) => ({
        ...apprentice,
        trainingProviderId,
        employerId: employers[index % employers.length]?.id ?? '',
      })),
    );
    await manager.insert(
      EnrolmentEntity,
      members.map(({ enrolment }) => ({ ...enrolment, assessmentPlanId: planId })),
    );
    await insertGateways(manager, cast, members);
    await manager.insert(
      AttemptEntity,
      members.flatMap(({ attempts }) => attempts),
    );
  });
}

type Member = ReturnType<typeof memberOf>;

function memberOf(stage: Stage, { organisationId, scheduler }: Cast, index: number) {
  const [apprenticeId, enrolmentId] = [randomUUID(), randomUUID()];
  const { givenName, familyName } = nameOf(index);
  const passed = index === tooLate ? -112 : -(22 + ((index * 13) % 47));
  const on = stage.day(passed);
  return {
    apprentice: {
      organisationId,
      id: apprenticeId,
      givenName,
      familyName,
      uln: ulnOf(index),
      email: `${givenName}.${familyName}.f${index}@apprentice.example`.toLowerCase(),
    },
    enrolment: {
      organisationId,
      id: enrolmentId,
      apprenticeId,
      status: EnrolmentStatus.GatewayAccepted,
      gatewayAcceptedAt: stage.moment(passed, '10:15'),
      gatewayAcceptedBy: scheduler.accountId,
      ...windowFrom(on, st0825Plan),
    },
    attempts: attemptsOf(stage, organisationId, enrolmentId, on, index),
  };
}

/** The portfolio came with the gateway; every fifth project is still awaited. */
function attemptsOf(stage: Stage, organisationId: string, enrolmentId: string, on: LocalDate, index: number) {
  const projectOn = index % 5 === 4 ? null : stage.day(-(3 + ((index * 7) % 16)));
  return st0825Plan.methods.map(({ method, submission }) => ({
    organisationId,
    id: randomUUID(),
    enrolmentId,
    method,
    number: 1,
    kind: AttemptKind.First,
    submittedOn: submission?.value.dueWeek === null ? on : projectOn,
  }));
}

const chance = seededRandom(size);

/** Members of an intake: names that do not repeat. */
function nameOf(index: number): { givenName: string; familyName: string } {
  return { givenName: chance.pick(givenNames), familyName: familyNames[(index * 5 + 2) % familyNames.length] ?? 'Marlowe' };
}

/** One number in eleven has no check digit: the next block is tried. */
function ulnOf(index: number): string {
  return ulnFrom(String(150_000_000 + index * 20)) ?? ulnFrom(String(150_000_001 + index * 20)) ?? '';
}

async function insertGateways(manager: EntityManager, { organisationId, scheduler }: Cast, members: readonly Member[]): Promise<void> {
  const decided = { organisationId, status: GatewayItemStatus.Accepted, decidedBy: scheduler.accountId };
  const items = members.flatMap(({ enrolment }) =>
    gatewayItems.map((key) => ({ ...decided, enrolmentId: enrolment.id, key, decidedAt: enrolment.gatewayAcceptedAt })),
  );
  await manager.insert(GatewayItemEntity, items);
}
