import { randomUUID } from 'node:crypto';
import { AttemptEntity, Transactions } from '@assay/database';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import type { ReattemptsResponse } from '@assay/scheduling/contracts';
import type { AttemptKind } from '@assay/scheduling/domain';
import { st0825Plan } from '@assay/standards/domain';
import { SchedulingModule } from '../scheduling.module';
import { createBookingWorld, type BookingWorld, type PastGateway } from '../testing/booking-world';
import { reattemptSteps, type ReattemptSteps } from '../testing/reattempt-steps';
import { releaseResult } from '../testing/release-result';

let test: TestApplication;
let world: BookingWorld;
let way: PastGateway;
let { failed, agree, open, seen } = {} as ReattemptSteps;

beforeAll(async () => {
  test = await createTestApplication([SchedulingModule], { now: '2027-01-20T09:00:00Z' });
  world = await createBookingWorld(test);
  await world.assessor();
});
afterAll(() => test.close());
beforeEach(async () => {
  way = await world.pastGateway();
  ({ failed, agree, open, seen } = reattemptSteps(test, world, way));
});

it('that ends without a grade is replaced once, under the agreement it rested on', async () => {
  await failed();
  await agree().expect(201);
  const [first] = ((await open().expect(201)).body as ReattemptsResponse).opened;
  await new Transactions(test.source).run(world.organisation.tenant, (manager) =>
    manager.query(
      `INSERT INTO marking (organisation_id, attempt_id, rubric_id, assessor_id, status, opened_at)
        SELECT organisation_id, $1, rubric_id, assessor_id, 'void', opened_at FROM marking LIMIT 1`,
      [first?.attemptId],
    ),
  );
  const { options, opened } = await seen(world.scheduler);
  expect(options[0]).toMatchObject({ kind: 'resit', agreement: { agreedBy: 'Jo Field, line manager' } });
  expect(opened).toEqual([]);
  expect((await Promise.all([open(), open()])).map(({ status }) => status).sort()).toEqual([201, 409]);
  const replacing = (await seen(way.apprentice)).opened;
  expect(replacing.map(({ number, kind }) => [number, kind])).toEqual([[3, 'resit']]);
  const again = `INSERT INTO reattempt (organisation_id, attempt_id, agreement_id, opened_by, opened_at, in_place_of)
    SELECT organisation_id, $1, agreement_id, opened_by, opened_at, in_place_of FROM reattempt WHERE attempt_id = $2`;
  for (const { id } of way.enrolment.attempts.slice(0, 1))
    for (const known of [first?.attemptId, replacing[0]?.attemptId])
      await expect(
        new Transactions(test.source).run(world.organisation.tenant, (manager) => manager.query(again, [id, known])),
      ).rejects.toThrow('reattempt_once');
});

it('counts no void attempt towards the limit of a booking, unless the plan does', async () => {
  const slots = async (voidCounts: boolean) => {
    const { reattempts } = st0825Plan;
    const plan = {
      ...st0825Plan,
      reattempts: {
        ...reattempts,
        attempts: { ...reattempts.attempts, value: 1 },
        voidCounts: { ...reattempts.voidCounts, value: voidCounts },
      },
    };
    const limited = await createBookingWorld(test, plan);
    await limited.assessor();
    const { enrolment } = await limited.pastGateway();
    await releaseResult(test, limited, enrolment, { observation: 'pass', 'professional-discussion': 'fail' });
    const [resit, retake] = [randomUUID(), randomUUID()];
    await new Transactions(test.source).run(limited.organisation.tenant, async (manager) => {
      const further = (id: string, number: number, kind: AttemptKind) =>
        manager.insert(AttemptEntity, {
          organisationId: limited.organisation.id,
          id,
          enrolmentId: enrolment.id,
          method: 'professional-discussion',
          number,
          kind,
          submittedOn: '2027-01-20',
        });
      await further(resit, 2, 'resit');
      await further(retake, 3, 'retake');
      await manager.query(
        `INSERT INTO marking (organisation_id, attempt_id, rubric_id, assessor_id, status, opened_at)
        SELECT organisation_id, $1, rubric_id, assessor_id, 'void', opened_at FROM marking LIMIT 1`,
        [resit],
      );
    });
    const day = `/api/attempts/${retake}/slots?from=2027-03-01&to=2027-03-01`;
    return (await test.as(limited.scheduler).get(day).expect(200)).body.days[0];
  };
  expect((await slots(false)).slots.length).toBeGreaterThan(0);
  expect((await slots(true)).excluded).toEqual([{ rule: 'attempt-allowed', assessors: null }]);
});
