import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { dataSourceOptions, OrganisationEntity, Transactions } from '@assay/database';
import { DemonstrationClock } from '@assay/people/api';
import { AppModule } from '../app.module';
import type { Environment } from '../environment';
import { addApprentice } from './add-apprentice';
import { calder, northgate, type DemonstrationOrganisation } from './demonstration-accounts';
import { loadPeople } from './load-people';
import { loadStandard, occupationPage } from './load-standard';
import { releaseResults, type ToldStory } from './release-results';
import { seededRandom } from './seeded-random';
import { Stage } from './stage';
import { calderStories, northgateStories, type Story } from './stories';
import { tellStory } from './tell-story';

/** Loads the demonstration into an empty database; false where there is an organisation already. */
export async function loadDemonstration(ownerUrl: string, environment: Environment): Promise<boolean> {
  const owner = await new DataSource(dataSourceOptions(ownerUrl, 2)).initialize();
  try {
    if (await hasOrganisations(owner)) return false;
    const app = await NestFactory.createApplicationContext(AppModule.for(environment), { logger: ['error', 'warn'], abortOnError: false });
    try {
      const stage = new Stage(app, owner, app.get(DemonstrationClock, { strict: false }), seededRandom(825));
      await loadOrganisation(stage, northgate, 9, northgateStories);
      await loadOrganisation(stage, calder, 3, calderStories);
    } finally {
      await app.close();
    }
    return true;
  } finally {
    await owner.destroy();
  }
}

function hasOrganisations(owner: DataSource): Promise<boolean> {
  return new Transactions(owner).pass({ background: true }, (manager) => manager.existsBy(OrganisationEntity, {}));
}

async function loadOrganisation(stage: Stage, organisation: DemonstrationOrganisation, assessors: number, stories: readonly Story[]): Promise<void> {
  const cast = await loadPeople(stage, organisation, assessors);
  const planId = await loadStandard(stage, cast, occupationPage());
  const told: ToldStory[] = [];
  for (const [position, story] of stories.entries()) {
    const apprentice = await addApprentice(stage, cast, position, story.name);
    told.push({ story, enrolmentId: await tellStory(stage, cast, planId, apprentice, story) });
  }
  await releaseResults(stage, cast, told);
}
