import { setTimeout as wait } from 'node:timers/promises';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import type { CohortProgressResponse, CohortRunResponse } from '@assay/scheduling/contracts';
import type { DataSource } from 'typeorm';
import { SchedulingModule } from '../scheduling.module';
import { createBookingWorld, type BookingWorld } from '../testing/booking-world';
import { usualRun } from '../testing/usual-run';

let test: TestApplication;
let world: BookingWorld;
let superuser: DataSource;
let run: CohortRunResponse;

/** A run that waits for its turn: nothing else writes its progress. */
beforeAll(async () => {
  test = await createTestApplication([SchedulingModule]);
  world = await createBookingWorld(test);
  superuser = await test.database.connectAsSuperuser();
  await world.assessor();
  const attemptIds = [(await world.pastGateway()).discussionId];
  run = (
    await test
      .as(world.scheduler)
      .post('/api/cohort-runs', { name: 'January', attemptIds, ...usualRun, seconds: 600 })
      .expect(201)
  ).body;
  await test.as(world.scheduler).post(`/api/cohort-runs/${run.id}/cancellation`).expect(201);
  await untilFinished();
}, 60_000);
afterAll(() => test.close());

async function untilFinished(): Promise<void> {
  while ((await test.as(world.scheduler).get(`/api/cohort-runs/${run.id}`)).body.finishedAt === null) await wait(50);
}

/** Follows the run; what is told, and when. */
function follow(): Promise<{ at: number; progress: CohortProgressResponse }[]> {
  const told: { at: number; progress: CohortProgressResponse }[] = [];
  const stream = test.as(world.scheduler).get(`/api/cohort-runs/${run.id}/progress`).buffer(true);
  return new Promise((done, failed) => {
    stream.parse((response, ended) => {
      response.on('data', (chunk: Buffer) => {
        for (const [, data] of chunk.toString().matchAll(/^data: (.*)$/gm))
          told.push({ at: performance.now(), progress: JSON.parse(data!) });
      });
      response.on('end', () => ended(null, null));
    });
    stream.then(() => done(told), failed);
  });
}

const improve = (state: string, seconds: number) =>
  superuser.query(
    `UPDATE cohort_run SET state = $2::text, beat_at = now(), progress = jsonb_build_object('seconds', $3::float, 'cost', 100 - $3::float, 'bound', 1, 'gap', 0.5, 'scheduled', 1, 'unscheduled', 0),
       finished_at = CASE WHEN $2::text = 'running' THEN NULL ELSE now() END WHERE id = $1`,
    [run.id, state, seconds],
  );

it('tells at most two states a second of a run that changes much faster, and the last one always', async () => {
  await improve('running', 0);
  const following = follow();
  let changes = 0;
  for (const begin = performance.now(); performance.now() - begin < 3000; await wait(20)) await improve('running', (changes += 1) / 100);
  await improve('done', 99);
  const told = await following;
  expect(changes).toBeGreaterThan(20);
  expect(told.length).toBeGreaterThan(2);
  expect(told.length).toBeLessThanOrEqual(2 * 3 + 2);
  const gaps = told.slice(1).map(({ at }, index) => at - told[index]!.at);
  expect(Math.min(...gaps)).toBeGreaterThan(450);
  expect(told.at(-1)?.progress).toMatchObject({ state: 'done', seconds: 99 });
});

it('tells of a run that stands still once', async () => {
  expect((await follow()).map(({ progress }) => progress.state)).toEqual(['done']);
});
