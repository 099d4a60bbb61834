import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { dataSourceOptions, DemonstrationClockEntity, Transactions } from '@assay/database';
import { DemonstrationClock } from '@assay/people/api';
import { seededRandom } from '@assay/platform/util';
import { AppModule } from '../app.module';
import type { Environment } from '../environment';
import { addApprentice } from './add-apprentice';
import { tellAfterResults } from './after-results';
import { tellBookings } from './booking-stories';
import { calder, northgate, type DemonstrationOrganisation } from './demonstration-accounts';
import { loadCohort, placePeople } from './load-cohort';
import { loadPeople } from './load-people';
import { loadStandard, occupationPage } from './load-standard';
import { moderateBlind, standardise } from './quality-assurance';
import { recordMarking } from './record-marking';
import { releaseResults, type ToldStory } from './release-results';
import { Stage } from './stage';
import { calderStories, northgateStories, type Story } from './stories';
import { tellGateways } from './tell-gateways';
import { tellStory } from './tell-story';

/** Whether the demonstration is there, all of it: the row of its clock is written last. */
export function isLoaded(ownerUrl: string): Promise<boolean> {
  return asOwner(ownerUrl, (owner) =>
    new Transactions(owner).pass({ background: true }, (manager) => manager.existsBy(DemonstrationClockEntity, { id: 1 })),
  );
}

/** Loads the demonstration into an empty database. */
export function loadDemonstration(ownerUrl: string, environment: Environment): Promise<void> {
  return asOwner(ownerUrl, async (owner) => {
    const module = AppModule.for(hurried(environment));
    const app = await NestFactory.createApplicationContext(module, { logger: ['error', 'warn'], abortOnError: false });
    try {
      const stage = new Stage(app, owner, app.get(DemonstrationClock, { strict: false }), seededRandom(825));
      await loadOrganisation(stage, northgate, 9, northgateStories);
      await loadOrganisation(stage, calder, 3, calderStories);
    } finally {
      await app.close();
    }
    await new Transactions(owner).pass({ background: true }, (manager) => manager.insert(DemonstrationClockEntity, { id: 1, days: 0 }));
  });
}

/** Hundreds of small commits need not reach the disk one by one; the last one, which makes it all count, does. */
function hurried(environment: Environment): Environment {
  const url = new URL(environment.DATABASE_APP_URL);
  url.searchParams.set('options', '-c synchronous_commit=off');
  return Object.assign(Object.create(environment) as Environment, { DATABASE_APP_URL: url.toString() });
}

async function asOwner<T>(ownerUrl: string, work: (owner: DataSource) => Promise<T>): Promise<T> {
  const owner = await new DataSource(dataSourceOptions(ownerUrl, 2)).initialize();
  try {
    return await work(owner);
  } finally {
    await owner.destroy();
  }
}

async function loadOrganisation(
  stage: Stage,
  organisation: DemonstrationOrganisation,
  assessors: number,
  stories: readonly Story[],
): Promise<void> {
  const cast = await loadPeople(stage, organisation, assessors);
  await placePeople(stage, cast);
  const planId = await loadStandard(stage, cast, occupationPage());
  if (organisation === calder) await moderateBlind(stage, cast);
  const told: ToldStory[] = [];
  for (const [position, story] of stories.entries()) {
    const apprentice = await addApprentice(stage, cast, position, story.name);
    told.push({ story, enrolmentId: await tellStory(stage, cast, planId, apprentice, story) });
  }
  if (organisation === northgate) await tellBookings(stage, cast, planId);
  if (organisation === northgate) await recordMarking(stage, cast);
  await releaseResults(stage, cast, told);
  await tellGateways(stage, cast);
  if (organisation === northgate) await tellAfterResults(stage, cast);
  if (organisation === northgate) await standardise(stage, cast);
  if (organisation === northgate) await loadCohort(stage, cast, planId);
}
