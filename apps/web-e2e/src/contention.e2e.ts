import { expect, test } from '@playwright/test';
import { ulnFrom } from '@assay/people/domain';
import { ApiCaller, type ApiAnswer } from './support/api-caller';
import { onDatabase } from './support/on-database';
import { productUrl } from './support/product';
import { startSecondProcess } from './support/second-process';

const crowd = 200;
const password = 'seven herons at low tide';

interface Attempt {
  readonly id: string;
  readonly method: string;
}

let second: Awaited<ReturnType<typeof startSecondProcess>>;
test.beforeAll(async () => {
  second = await startSecondProcess(4390);
});
test.afterAll(() => second.stop());

test('gives one slot to one of 200 people who confirm it at once at two processes, and the others other times', async () => {
  test.setTimeout(240_000);
  const scheduler = await ApiCaller.signIn(productUrl(), 'calder', 'colin.ferrier@calder.example', password);
  const attempts = await discussionsOf(scheduler, crowd);
  const slot = await firstSlot(scheduler, attempts[0] ?? '');
  const callers = [scheduler, scheduler.at(second.url)];
  const answers = await Promise.all(
    attempts.map((attemptId, index) => (callers[index % 2] ?? scheduler).post('/api/bookings', { attemptId, ...slot, mode: 'online' })),
  );
  const count = (status: number) => answers.filter((answer) => answer.status === status).length;
  const lost = answers.filter(({ status }) => status === 409);
  process.stdout.write(
    `contention: ${count(201)} × 201, ${lost.length} × 409, ${answers.filter(({ status }) => status >= 500).length} × 5xx\n`,
  );
  expect([count(201), count(409)]).toEqual([1, crowd - 1]);
  for (const { body } of lost) {
    expect(['slot-taken', 'booking-refused']).toContain(body['code']);
    expect((body['alternatives'] as unknown[]).length).toBeGreaterThan(0);
  }
  expect(await overlaps()).toBe(0);
});

/** Apprentices past the gateway, registered and enrolled over HTTP like everybody else. */
async function discussionsOf(scheduler: ApiCaller, count: number): Promise<string[]> {
  const [employer, provider] = await Promise.all([firstOf(scheduler, 'employers'), firstOf(scheduler, 'training-providers')]);
  const planId = ((await scheduler.get('/api/plans')).body['plans'] as { id: string }[])[0]?.id;
  const attempts: string[] = [];
  for (let index = 0; attempts.length < count; index += 1) {
    const uln = ulnFrom(String(910_000_000 + index));
    if (uln === null) continue;
    const person = { givenName: 'Crowd', familyName: `Member ${index}`, uln, email: `crowd${index}@example.org` };
    const apprentice = created(await scheduler.post('/api/apprentices', { ...person, employerId: employer, trainingProviderId: provider }));
    const enrolment = created(await scheduler.post('/api/enrolments', { apprenticeId: apprentice['id'], planId }));
    const acceptedItems = ['employer-confirmation', 'english-and-maths', 'portfolio'];
    const accepted = created(await scheduler.post(`/api/enrolments/${enrolment['id'] as string}/gateway-acceptance`, { acceptedItems }));
    const discussion = (accepted['attempts'] as Attempt[]).find(({ method }) => method === 'professional-discussion');
    attempts.push(discussion?.id ?? '');
  }
  return attempts;
}

async function firstOf(scheduler: ApiCaller, list: string): Promise<string> {
  return ((await scheduler.get(`/api/${list}`)).body['items'] as { id: string }[])[0]?.id ?? '';
}

async function firstSlot(scheduler: ApiCaller, attemptId: string): Promise<{ startsAt: string; assessorId: string }> {
  const { body } = await scheduler.get(`/api/attempts/${attemptId}/slots?mode=online`);
  const slots = (body['days'] as { slots: { startsAt: string; choices: { assessorId: string }[] }[] }[]).flatMap((day) => day.slots);
  const [slot] = slots;
  if (!slot) throw new Error('The demonstration has no free time.');
  return { startsAt: slot.startsAt, assessorId: slot.choices[0]?.assessorId ?? '' };
}

function created({ status, body }: ApiAnswer): Record<string, unknown> {
  expect([status, body['code']]).toEqual([201, undefined]);
  return body;
}

/** Pairs of allocations of one resource that hold the same time, seen past every policy. */
async function overlaps(): Promise<number> {
  return onDatabase(async (client) => {
    const { rows } = await client.query<{ count: string }>(`
      SELECT count(*) FROM allocation a JOIN allocation b
        ON a.resource_id = b.resource_id AND a.booking_id < b.booking_id AND a.during && b.during
      WHERE a.booking_status IN ('held', 'confirmed', 'in-progress', 'completed')
        AND b.booking_status IN ('held', 'confirmed', 'in-progress', 'completed')`);
    return Number(rows[0]?.count);
  });
}
