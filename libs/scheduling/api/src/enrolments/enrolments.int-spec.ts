import { Role } from '@assay/people/domain';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import type { EnrolmentResponse } from '@assay/scheduling/contracts';
import { SchedulingModule } from '../scheduling.module';
import { createBookingWorld, type BookingWorld } from '../testing/booking-world';

const now = '2027-02-01T10:00:00Z';
const acceptedItems = ['employer-confirmation', 'english-and-maths', 'portfolio'];

let test: TestApplication;
let world: BookingWorld;
beforeAll(async () => {
  test = await createTestApplication([SchedulingModule], { now });
  world = await createBookingWorld(test);
});
afterAll(() => test.close());

const scheduler = () => test.as(world.scheduler);
async function enrolled() {
  const apprentice = await world.organisation.apprentice();
  const { body } = await scheduler().post('/api/enrolments', { apprenticeId: apprentice.id, planId: world.planId }).expect(201);
  return { apprentice, id: body.id as string };
}
const accept = (id: string, items = acceptedItems) =>
  scheduler().post(`/api/enrolments/${id}/gateway-acceptance`, { acceptedItems: items });

describe('enrolling an apprentice', () => {
  it('awaits what the plan wants at the gateway, and opens no attempt yet', async () => {
    const { id } = await enrolled();
    const { body } = await scheduler().get(`/api/enrolments/${id}`).expect(200);
    expect(body).toMatchObject({ status: 'in-training', windowStartsOn: null, attempts: [] });
    expect(body.gatewayItems.map(({ key, status, dueAtGateway }: Record<string, unknown>) => [key, status, dueAtGateway])).toEqual([
      ['employer-confirmation', 'awaited', true],
      ['english-and-maths', 'awaited', true],
      ['portfolio', 'awaited', true],
      ['project-plan', 'awaited', false],
    ]);
  });

  it('refuses a second enrolment for the plan, also at the same moment', async () => {
    const apprentice = await world.organisation.apprentice();
    const enrol = () => scheduler().post('/api/enrolments', { apprenticeId: apprentice.id, planId: world.planId });
    const answers = await Promise.all([enrol(), enrol()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await enrol().expect(409)).body.code).toBe('already-enrolled');
  });

  it('refuses an apprentice or a plan of another organisation as unknown', async () => {
    const elsewhere = await createBookingWorld(test);
    const stranger = await elsewhere.organisation.apprentice();
    const apprentice = await world.organisation.apprentice();
    const one = await scheduler().post('/api/enrolments', { apprenticeId: stranger.id, planId: world.planId }).expect(422);
    expect(one.body.errors).toMatchObject([{ field: 'apprenticeId', code: 'unknown' }]);
    const other = await scheduler().post('/api/enrolments', { apprenticeId: apprentice.id, planId: elsewhere.planId }).expect(422);
    expect(other.body.errors).toMatchObject([{ field: 'planId', code: 'unknown' }]);
  });

  it('refuses strangers, roles without the permission and malformed requests', async () => {
    const apprentice = await world.organisation.apprentice();
    const body = { apprenticeId: apprentice.id, planId: world.planId };
    await test.as(null).post('/api/enrolments', body).expect(401);
    await test.as(apprentice.actor).post('/api/enrolments', body).expect(403);
    await scheduler().post('/api/enrolments', { apprenticeId: 'me' }).expect(422);
  });
});

describe('accepting the gateway', () => {
  it('starts a window of four months and opens the first attempt of each method', async () => {
    const { id } = await enrolled();
    const { body } = await accept(id).expect(201);
    expect(body).toMatchObject({ status: 'gateway-accepted', windowStartsOn: '2027-02-01', windowEndsOn: '2027-05-31' });
    expect(
      (body as EnrolmentResponse).attempts.map(({ method, number, kind, submittedOn }) => [method, number, kind, submittedOn]),
    ).toEqual([
      ['observation', 1, 'first', null],
      ['professional-discussion', 1, 'first', '2027-02-01'],
    ]);
  });

  it('refuses while an item due at the gateway is missing, and items the plan does not know', async () => {
    const { id } = await enrolled();
    expect((await accept(id, ['portfolio']).expect(409)).body).toMatchObject({
      code: 'gateway-incomplete',
      missing: ['employer-confirmation', 'english-and-maths'],
    });
    await accept(id, [...acceptedItems, 'a-song']).expect(422);
  });

  it('is done once, also when two do it at the same moment', async () => {
    const { id } = await enrolled();
    const answers = await Promise.all([accept(id), accept(id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { body } = await scheduler().get(`/api/enrolments/${id}`).expect(200);
    expect(body.attempts).toHaveLength(2);
  });

  it('is refused to strangers, to other roles and for other organisations’ enrolments', async () => {
    const { id, apprentice } = await enrolled();
    const elsewhere = await createBookingWorld(test);
    const path = `/api/enrolments/${id}/gateway-acceptance`;
    await test.as(null).post(path, { acceptedItems }).expect(401);
    await test.as(apprentice.actor).post(path, { acceptedItems }).expect(403);
    await test.as(elsewhere.scheduler).post(path, { acceptedItems }).expect(404);
    await scheduler().post('/api/enrolments/none/gateway-acceptance', { acceptedItems }).expect(404);
    await scheduler().post(path, { acceptedItems: 'all' }).expect(422);
  });
});

describe('recording a submission', () => {
  it('lets the reading time count from the day it was handed in', async () => {
    const assessor = await world.assessor();
    const { observationId } = await world.pastGateway();
    const { body } = await scheduler().post(`/api/attempts/${observationId}/submission`, { on: '2027-01-31' }).expect(201);
    expect((body as EnrolmentResponse).attempts.find(({ id }) => id === observationId)).toMatchObject({
      stage: 'awaits-date',
      submittedOn: '2027-01-31',
    });
    const { body: slots } = await scheduler()
      .get(`/api/attempts/${observationId}/slots?from=2027-02-10&to=2027-02-16&assessorId=${assessor.id}`)
      .expect(200);
    expect(slots.days.find(({ slots: times }: { slots: unknown[] }) => times.length > 0).date).toBe('2027-02-15');
  });

  it('refuses days to come, strangers, other roles and malformed dates', async () => {
    const { observationId, apprentice } = await world.pastGateway();
    const path = `/api/attempts/${observationId}/submission`;
    await scheduler().post(path, { on: '2027-02-02' }).expect(422);
    await scheduler().post(path, { on: '2027-02-30' }).expect(422);
    await test.as(apprentice).post(path, { on: '2027-02-01' }).expect(403);
    await test.as(null).post(path, { on: '2027-02-01' }).expect(401);
  });
});

describe('who waits for what', () => {
  it('lists by what is waited for, and finds by name and learner number', async () => {
    const fresh = await createBookingWorld(test);
    const as = test.as(fresh.scheduler);
    const waiting = await fresh.organisation.apprentice({ givenName: 'Zoë', familyName: 'O_Neill' });
    await as.post('/api/enrolments', { apprenticeId: waiting.id, planId: fresh.planId }).expect(201);
    const ready = await fresh.pastGateway();
    const ids = async (query: string) =>
      (await as.get(`/api/enrolments?${query}`).expect(200)).body.enrolments.map(({ apprentice }: EnrolmentResponse) => apprentice.id);
    expect(await ids('waitingFor=gateway')).toEqual([waiting.id]);
    expect(await ids('waitingFor=date')).toEqual([ready.apprenticeId]);
    expect(await ids('waitingFor=submission')).toEqual([ready.apprenticeId]);
    expect(await ids('search=o_n')).toEqual([waiting.id]);
    expect(await ids('search=%25')).toEqual([]);
    await as.get('/api/enrolments?waitingFor=godot').expect(422);
  });

  it('sorts by what is asked for, both ways, and tells the rows from any place on', async () => {
    const fresh = await createBookingWorld(test);
    for (const familyName of ['Middle', 'Zebra', 'Aster']) {
      const { id } = await fresh.organisation.apprentice({ familyName });
      await test.as(fresh.scheduler).post('/api/enrolments', { apprenticeId: id, planId: fresh.planId }).expect(201);
    }
    const names = async (query: string) =>
      (await test.as(fresh.scheduler).get(`/api/enrolments?${query}`).expect(200)).body.enrolments.map(
        ({ apprentice }: EnrolmentResponse) => apprentice.name.split(' ')[1],
      );
    expect(await names('sort=name')).toEqual(['Aster', 'Middle', 'Zebra']);
    expect(await names('sort=name&descending=true&offset=1')).toEqual(['Middle', 'Aster']);
    await test.as(fresh.scheduler).get('/api/enrolments?sort=shoe').expect(422);
  });

  it('shows providers, employers and apprentices their own and no other', async () => {
    const mine = await world.pastGateway();
    await world.pastGateway();
    const provider = await world.organisation.account([Role.Provider], { trainingProviderId: mine.providerId });
    for (const actor of [provider, mine.apprentice]) {
      const { body } = await test.as(actor).get('/api/enrolments').expect(200);
      expect(body.enrolments.map(({ id }: EnrolmentResponse) => id)).toEqual([mine.enrolment.id]);
      expect(body.total).toBe(1);
    }
  });
});
