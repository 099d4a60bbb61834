import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import { AssessmentMethod, st0825Plan } from '@assay/standards/domain';
import { SchedulingModule } from '../scheduling.module';
import { createBookingWorld, type BookingWorld } from '../testing/booking-world';
import { releaseResult } from '../testing/release-result';

const { Observation, ProfessionalDiscussion } = AssessmentMethod;
const discussionLast = {
  ...st0825Plan,
  order: [{ ...st0825Plan.results, value: { method: ProfessionalDiscussion, after: Observation, when: 'achieved' as const } }],
};

let test: TestApplication;
let world: BookingWorld;
beforeAll(async () => {
  test = await createTestApplication([SchedulingModule], { now: '2027-01-20T09:00:00Z' });
  world = await createBookingWorld(test, discussionLast);
  await world.assessor();
});
afterAll(() => test.close());

it('counts a method as achieved by the newest released result alone', async () => {
  const { enrolment, discussionId } = await world.pastGateway();
  const excluded = async () =>
    (await test.as(world.scheduler).get(`/api/attempts/${discussionId}/slots?from=2027-03-01&to=2027-03-01`).expect(200)).body.days[0]
      .excluded;
  const outOfOrder = [{ rule: 'method-order-kept', assessors: null }];
  expect(await excluded()).toEqual(outOfOrder);
  await releaseResult(test, world, enrolment, { observation: 'pass' });
  expect(await excluded()).toEqual([]);
  await releaseResult(test, world, enrolment, { observation: 'fail' });
  expect(await excluded()).toEqual(outOfOrder);
});
