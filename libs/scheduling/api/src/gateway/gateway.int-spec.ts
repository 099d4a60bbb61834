import { Role } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import { aPdf, createTestApplication, upload, type TestApplication } from '@assay/platform/testing';
import type { GatewayResponse } from '@assay/scheduling/contracts';
import { EnrolmentsModule } from '../enrolments/enrolments.module';
import { createBookingWorld, type BookingWorld } from '../testing/booking-world';

let test: TestApplication;
let world: BookingWorld;
beforeAll(async () => {
  test = await createTestApplication([EnrolmentsModule], { now: '2027-02-01T10:00:00Z' });
  world = await createBookingWorld(test);
});
afterAll(() => test.close());

interface Case {
  readonly id: string;
  readonly provider: Actor;
  readonly employer: Actor;
  readonly apprentice: Actor;
}

/** An apprentice in training with their training provider and their employer. */
async function inTraining(): Promise<Case> {
  const { id: apprenticeId, trainingProviderId, employerId, actor } = await world.organisation.apprentice();
  const { body } = await test.as(world.scheduler).post('/api/enrolments', { apprenticeId, planId: world.planId }).expect(201);
  const provider = await world.organisation.account([Role.Provider], { trainingProviderId });
  const employer = await world.organisation.account([Role.Employer], { employerId });
  return { id: body.id, provider, employer, apprentice: actor };
}

const submit = (actor: Actor | null, id: string, key: string, body: object = { text: 'Passed in May' }) =>
  test.as(actor).post(`/api/enrolments/${id}/gateway-items/${key}/submissions`, body);
const decide = (submissionId: string, body: object = { verdict: 'accepted' }, actor: Actor | null = world.scheduler) =>
  test.as(actor).post(`/api/gateway-submissions/${submissionId}/decision`, body);
const item = (gateway: GatewayResponse, key: string) => gateway.items.find((one) => one.key === key);
const latest = (gateway: GatewayResponse, key: string) => item(gateway, key)?.submissions[0]?.id ?? '';

async function allSubmitted(): Promise<Case & { gateway: GatewayResponse }> {
  const one = await inTraining();
  await submit(one.employer, one.id, 'employer-confirmation', { declared: true }).expect(201);
  await submit(one.provider, one.id, 'english-and-maths').expect(201);
  const { body } = await submit(one.provider, one.id, 'portfolio').expect(201);
  return { ...one, gateway: body as GatewayResponse };
}

describe('handing in', () => {
  it('moves from in training to submitted with the last item that is due', async () => {
    const one = await inTraining();
    expect((await submit(one.provider, one.id, 'portfolio').expect(201)).body.status).toBe('in-training');
    const { gateway } = await allSubmitted();
    expect(gateway.status).toBe('gateway-submitted');
    expect(gateway.items.map(({ key, status }) => [key, status])).toEqual([
      ['employer-confirmation', 'submitted'],
      ['english-and-maths', 'submitted'],
      ['portfolio', 'submitted'],
      ['project-plan', 'awaited'],
    ]);
  });

  it('takes files, and lets those who may see the gateway save them', async () => {
    const { id, provider, apprentice, employer } = await inTraining();
    const bytes = aPdf(2_000);
    const fileId = await upload(test, provider, bytes, { name: 'portfolio.pdf' });
    const { body } = await submit(provider, id, 'portfolio', { fileIds: [fileId] }).expect(201);
    expect(item(body, 'portfolio')?.submissions[0]?.files).toMatchObject([{ id: fileId, name: 'portfolio.pdf', sizeBytes: 2_000 }]);
    const path = `/api/enrolments/${id}/gateway-files/${fileId}`;
    expect((await test.as(world.scheduler).get(path).expect(200)).body.equals(bytes)).toBe(true);
    expect((await test.as(provider).get(path).expect(200)).headers['content-disposition']).toContain('attachment');
    await test.as(employer).get(path).expect(404);
    await test.as(apprentice).get(path).expect(403);
    const other = await inTraining();
    await test.as(other.provider).get(path).expect(404);
    await test.as(world.scheduler).get(`/api/enrolments/${other.id}/gateway-files/${fileId}`).expect(404);
  });

  it('takes the employer’s item from the employer, in the forms that the plan names', async () => {
    const { id, provider, employer } = await inTraining();
    await submit(provider, id, 'employer-confirmation', { declared: true }).expect(403);
    expect((await submit(employer, id, 'employer-confirmation', {}).expect(422)).body.errors[0].code).toBe('nothing-handed-in');
    const fileId = await upload(test, employer, aPdf());
    const { body } = await submit(employer, id, 'employer-confirmation', { declared: true, fileIds: [fileId] }).expect(422);
    expect(body.errors[0]).toMatchObject({ field: 'fileIds', code: 'files-not-wanted' });
    await submit(employer, id, 'employer-confirmation', { declared: true }).expect(201);
  });

  it('refuses an item twice, unknown items, foreign files, strangers and other people’s apprentices', async () => {
    const { id, provider, apprentice } = await inTraining();
    await submit(provider, id, 'portfolio').expect(201);
    expect((await submit(provider, id, 'portfolio').expect(409)).body.code).toBe('gateway-item-not-awaited');
    await submit(provider, id, 'a-song').expect(404);
    const other = await inTraining();
    const foreign = await upload(test, other.provider, aPdf());
    await submit(provider, id, 'english-and-maths', { fileIds: [foreign] }).expect(422);
    await submit(other.provider, id, 'english-and-maths').expect(404);
    await submit(null, id, 'english-and-maths').expect(401);
    await submit(apprentice, id, 'english-and-maths').expect(403);
    await submit(provider, id, 'english-and-maths', { text: 7 }).expect(422);
  });

  it('takes one of two submissions made at once', async () => {
    const { id, provider } = await inTraining();
    const both = await Promise.all([submit(provider, id, 'portfolio'), submit(provider, id, 'portfolio')]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

describe('deciding', () => {
  it('sends one back with a reason, keeps what was before, and starts the clock with the last acceptance', async () => {
    const { id, provider, gateway } = await allSubmitted();
    const sentBack = await decide(latest(gateway, 'portfolio'), { verdict: 'rejected', reason: 'Two projects are missing' }).expect(201);
    expect(sentBack.body).toMatchObject({ status: 'in-training', windowStartsOn: null });
    const again = (await submit(provider, id, 'portfolio', { text: 'Now with both projects' }).expect(201)).body as GatewayResponse;
    expect(again.status).toBe('gateway-submitted');
    expect(item(again, 'portfolio')?.submissions.map(({ number, verdict, reason }) => [number, verdict, reason])).toEqual([
      [2, null, null],
      [1, 'rejected', 'Two projects are missing'],
    ]);
    await decide(latest(again, 'portfolio')).expect(201);
    await decide(latest(again, 'employer-confirmation')).expect(201);
    const { body } = await decide(latest(again, 'english-and-maths')).expect(201);
    expect(body).toMatchObject({ status: 'gateway-accepted', windowStartsOn: '2027-02-01', windowEndsOn: '2027-05-31' });
    const enrolment = (await test.as(world.scheduler).get(`/api/enrolments/${id}`).expect(200)).body;
    expect(enrolment.attempts).toHaveLength(2);
  });

  it('starts the clock once when the last two items are accepted at the same moment', async () => {
    const { id, gateway } = await allSubmitted();
    await decide(latest(gateway, 'portfolio')).expect(201);
    const both = await Promise.all(['employer-confirmation', 'english-and-maths'].map((key) => decide(latest(gateway, key))));
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect((await test.as(world.scheduler).get(`/api/enrolments/${id}`)).body.attempts).toHaveLength(2);
  });

  it('takes an item that may follow after the gateway without touching the clock', async () => {
    const { id, provider, gateway } = await allSubmitted();
    for (const key of ['portfolio', 'employer-confirmation', 'english-and-maths']) await decide(latest(gateway, key)).expect(201);
    test.clock.advance(3 * 86_400_000);
    const { body } = await submit(provider, id, 'project-plan').expect(201);
    const decided = await decide(latest(body, 'project-plan')).expect(201);
    expect(decided.body).toMatchObject({ status: 'gateway-accepted', windowStartsOn: '2027-02-01' });
    test.clock.set('2027-02-01T10:00:00Z');
  });

  it('wants a reason, the latest submission, and somebody else than the submitter', async () => {
    const { id, gateway } = await allSubmitted();
    expect((await decide(latest(gateway, 'portfolio'), { verdict: 'rejected' }).expect(422)).body.errors[0].field).toBe('reason');
    const first = latest(gateway, 'portfolio');
    await decide(first, { verdict: 'rejected', reason: 'Not signed' }).expect(201);
    expect((await decide(first).expect(409)).body.code).toBe('gateway-item-not-waiting');
    const own = (await submit(world.scheduler, id, 'portfolio').expect(201)).body as GatewayResponse;
    expect((await decide(latest(own, 'portfolio')).expect(409)).body.code).toBe('own-submission');
  });

  it('lets nobody accept what they handed in themselves by accepting the whole gateway', async () => {
    const { id, gateway } = await allSubmitted();
    await decide(latest(gateway, 'portfolio'), { verdict: 'rejected', reason: 'Not signed' }).expect(201);
    await submit(world.scheduler, id, 'portfolio').expect(201);
    const accept = (actor: Actor) =>
      test
        .as(actor)
        .post(`/api/enrolments/${id}/gateway-acceptance`, { acceptedItems: ['employer-confirmation', 'english-and-maths', 'portfolio'] });
    expect((await accept(world.scheduler).expect(409)).body.code).toBe('own-submission');
    await accept(await world.organisation.account([Role.Scheduler])).expect(201);
  });

  it('takes one of two decisions made at once', async () => {
    const { gateway } = await allSubmitted();
    const both = await Promise.all([
      decide(latest(gateway, 'portfolio')),
      decide(latest(gateway, 'portfolio'), { verdict: 'rejected', reason: 'Unsigned' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('is refused to strangers, to training providers, for other organisations’ and malformed', async () => {
    const { provider, gateway } = await allSubmitted();
    const id = latest(gateway, 'portfolio');
    await decide(id, undefined, null).expect(401);
    await decide(id, undefined, provider).expect(403);
    await decide(id, undefined, (await createBookingWorld(test)).scheduler).expect(404);
    await decide(id, { verdict: 'maybe' }).expect(422);
  });
});

describe('the queue', () => {
  it('puts who waits longest first, and finds by state, name and standard', async () => {
    const fresh = await createBookingWorld(test);
    const enrol = async (familyName: string) => {
      const { id: apprenticeId, trainingProviderId } = await fresh.organisation.apprentice({ familyName });
      const { body } = await test.as(fresh.scheduler).post('/api/enrolments', { apprenticeId, planId: fresh.planId }).expect(201);
      return { id: body.id as string, provider: await fresh.organisation.account([Role.Provider], { trainingProviderId }) };
    };
    const [later, earlier, quiet] = [await enrol('Later'), await enrol('Earlier'), await enrol('Quiet')];
    await submit(earlier.provider, earlier.id, 'portfolio').expect(201);
    test.clock.advance(3_600_000);
    await submit(later.provider, later.id, 'portfolio').expect(201);
    const names = async (query = '', actor = fresh.scheduler) =>
      (await test.as(actor).get(`/api/gateway-queue?${query}`).expect(200)).body.rows.map(
        ({ apprentice }: { apprentice: { name: string } }) => apprentice.name.split(' ')[1],
      );
    expect(await names()).toEqual(['Earlier', 'Later']);
    expect(await names('state=to-do')).toEqual(['Earlier', 'Later', 'Quiet']);
    expect(await names('state=all&search=qui')).toEqual(['Quiet']);
    expect(await names('standard=ST9999')).toEqual([]);
    expect(await names('state=all', quiet.provider)).toEqual(['Quiet']);
    await test.as(fresh.scheduler).get('/api/gateway-queue?state=asleep').expect(422);
    await test.as(null).get('/api/gateway-queue').expect(401);
    test.clock.set('2027-02-01T10:00:00Z');
  });
});
