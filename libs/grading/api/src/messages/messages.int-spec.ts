import { MessageEntity, rowsOf, Transactions } from '@assay/database';
import { Role } from '@assay/people/domain';
import { SendMessages } from '@assay/platform/api';
import { createTestMailServer, type TestApplication, type TestMailServer } from '@assay/platform/testing';
import { createGradingStage } from '../testing/grading-stage';
import { type GradingSteps, rowsIn } from '../testing/grading-steps';
import type { EnrolledApprentice, GradingWorld } from '../testing/grading-world';

let test: TestApplication;
let mail: TestMailServer;
let world: GradingWorld;
let steps: GradingSteps;
let apprentice: EnrolledApprentice;

beforeAll(async () => {
  mail = await createTestMailServer();
  ({ test, world, steps } = await createGradingStage());
  mail.serve(test);
});
afterAll(async () => {
  await test.close();
  await mail.close();
});
beforeEach(async () => (apprentice = await world.enrol()));

const sender = () => test.app.get(SendMessages);
const tick = async () => {
  await sender().wake();
  await sender().run(world.organisation.id);
};
const rows = (recipientId: string) =>
  rowsIn<{ kind: string; part: string; state: string }>(
    test,
    world,
    'SELECT kind, part, coalesce(not_sent_because, status) AS state FROM message WHERE recipient_id = $1 ORDER BY created_at, kind',
    [recipientId],
  );
const told = async (recipientId = apprentice.id) => (await rows(recipientId)).map(({ kind, part, state }) => `${kind} ${part} ${state}`);
const mailsTo = (recipientId: string) => mail.received.filter(({ id }) => id.includes(recipientId));
/** Ticks until nothing waits: jobs of the application send at the same time. */
const allSent = async (recipientId = apprentice.id) => {
  do {
    await tick();
    await new Promise((done) => setTimeout(done, 30));
  } while ((await rows(recipientId)).length === 0 || (await rows(recipientId)).some(({ state }) => state === 'waiting'));
};
const asStaff = (sql: string, parameters: unknown[]) =>
  new Transactions(test.source).run(world.organisation.tenant, (manager) => rowsOf(manager, sql, parameters));
const released = async () => {
  const resultId = await steps.grade(apprentice, 'fail', 'pass');
  await steps.release([resultId]);
  return resultId;
};
const post = (actor: Parameters<typeof test.as>[0], path: string, body: object = {}) => test.as(actor).post(path, body).expect(201);

it('tells each apprentice once that there is a result, whatever looks fifty times at once', async () => {
  const others = [apprentice, await world.enrol()];
  const resultIds = [];
  for (const one of others) resultIds.push(await steps.grade(one, 'pass', 'pass'));
  await steps.release(resultIds);
  await Promise.all(Array.from({ length: 50 }, tick));
  for (const { id } of others) {
    await allSent(id);
    expect(await told(id)).toEqual(['result-released apprentice sent']);
    expect(mailsTo(id)).toHaveLength(1);
  }
});

it('leaves no trace in the outbox before the set time, and tells at that time by itself', async () => {
  const resultId = await steps.grade(apprentice, 'distinction', 'pass');
  const outAt = Date.now() + 2_500;
  await steps.release([resultId], new Date(outAt).toISOString());
  await Promise.all(Array.from({ length: 10 }, tick));
  expect({ early: Date.now() < outAt - 200, told: await told() }).toEqual({ early: true, told: [] });
  while (mailsTo(apprentice.id).length === 0) await new Promise((done) => setTimeout(done, 50));
  expect(mailsTo(apprentice.id)[0]!.at).toBeGreaterThanOrEqual(outAt);
  await tick();
  expect(mailsTo(apprentice.id)).toHaveLength(1);
});

it('finds what a process that died left behind: before it wrote, before it sent, and after it had sent', async () => {
  const resultId = await steps.grade(apprentice, 'pass', 'pass');
  mail.mood.greets = false;
  await steps.release([resultId]);
  await asStaff(`DELETE FROM jobs.job WHERE name = 'collect-messages' AND data->>'organisationId' = $1`, [world.organisation.id]);
  await tick();
  mail.mood.greets = true;
  const claimed = `UPDATE message SET status = 'waiting', ended_at = NULL, due_at = created_at, claimed_until = now() + interval '3 minutes' WHERE recipient_id = $1`;
  const lapsed = `UPDATE message SET claimed_until = now() - interval '1 second' WHERE recipient_id = $1`;
  await asStaff(claimed, [apprentice.id]);
  await tick();
  expect(mailsTo(apprentice.id)).toEqual([]);
  await asStaff(lapsed, [apprentice.id]);
  await allSent();
  expect(mailsTo(apprentice.id)).toHaveLength(1);
  await asStaff(claimed, [apprentice.id]);
  await asStaff(lapsed, [apprentice.id]);
  await allSent();
  expect(new Set(mailsTo(apprentice.id).map(({ id }) => id)).size).toBe(1);
  expect(await told()).toEqual(['result-released apprentice sent']);
});

it('sends the same letter, header by header, whatever the result is', async () => {
  const sources = [];
  for (const grade of ['fail', 'distinction'] as const) {
    apprentice = await world.enrol();
    await steps.release([await steps.grade(apprentice, grade, grade)]);
    await allSent();
    sources.push(
      mailsTo(apprentice.id)[0]!
        .source.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{id}')
        .replace(/^Date: .*$/m, 'Date')
        .replaceAll(/--_NmP-\w+/g, '{part}'),
    );
  }
  const [first] = sources;
  expect(first).toContain('Subject: There is a result to see: ST0825');
  expect(first).not.toMatch(/\b(?:fail|pass|merit|distinction|grade)/i);
  expect(sources).toEqual([first, first]);
});

it('tells of a correction in words that do not say which way it went, and not of the result before it any more', async () => {
  const resultId = await released();
  const [mark] = await rowsIn<{ id: string }>(test, world, 'SELECT id FROM mark_version WHERE attempt_id = $1', [apprentice.observation]);
  const levels = world.criteria.slice(0, 2).map((criterionId) => ({ criterionId, grade: 'pass', remark: 'Shown in the recording.' }));
  const correction = {
    markVersionId: mark!.id,
    levels,
    grade: 'pass',
    reason: 'The second task was seen on the recording and had been overlooked.',
  };
  mail.mood.greets = false;
  await tick();
  const { id } = (await post(world.administrator, `/api/results/${resultId}/corrections`, correction)).body;
  await post(world.secondAdministrator, `/api/corrections/${id}/approval`);
  mail.mood.greets = true;
  test.clock.advance(3_600_000);
  await allSent();
  expect((await told()).sort()).toEqual(['result-corrected apprentice sent', 'result-released apprentice out-of-date']);
  const [letter] = mailsTo(apprentice.id);
  expect(letter!.source).toContain('Subject: Your result was updated: ST0825');
  expect(letter!.source).not.toMatch(/\b(?:fail|pass|overlooked|grade)/i);
  test.clock.set('2027-01-11T12:00:00Z');
});

const appeal = {
  method: 'observation',
  grounds: ['evidence-overlooked'],
  statement: 'The second task is on the recording and was not looked at.',
};
const answerWith = async (id: string, name: string, body: object) =>
  post(await world.organisation.account([Role.Administrator]), `/api/appeals/${id}/${name}`, body);

it('tells the appellant that the appeal is taken up and until when it is decided, and that there is an answer, whichever', async () => {
  const letters = [];
  for (const [name, body] of [
    [
      'decision',
      { decision: 'upheld', words: 'The recording shows the second task done as wanted.', outsideMember: 'Dr Rao, Westmere College' },
    ],
    ['rejection', { words: 'The policy knows no such ground.' }],
  ] as const) {
    apprentice = await world.enrol();
    const { id } = (await post(apprentice.actor, `/api/results/${await released()}/appeals`, appeal)).body;
    await post(world.administrator, `/api/appeals/${id}/acknowledgement`);
    await allSent();
    expect(mailsTo(apprentice.id).find((one) => one.id.includes('acknowledged'))!.source).toContain('Decision by: Monday 8 February 2027');
    if (name === 'decision') await post(world.administrator, `/api/appeals/${id}/review`);
    await answerWith(id, name, body);
    await allSent();
    expect((await told()).sort()).toEqual([
      'appeal-acknowledged apprentice sent',
      'appeal-decided apprentice sent',
      'result-released apprentice sent',
    ]);
    letters.push(
      mailsTo(apprentice.id)
        .find((one) => one.id.includes('decided'))!
        .source.match(/^Subject: .*$/m)?.[0],
    );
  }
  expect(new Set(letters).size).toBe(1);
});

it('tells a provider’s person of the appeal that they lodged, also when it is the apprentice who withdraws it', async () => {
  const provider = await world.organisation.account([Role.Provider], { trainingProviderId: apprentice.trainingProviderId });
  const colleague = await world.organisation.account([Role.Provider], { trainingProviderId: apprentice.trainingProviderId });
  const { id } = (await post(provider, `/api/results/${await released()}/appeals`, appeal)).body;
  await post(apprentice.actor, `/api/appeals/${id}/withdrawal`);
  await allSent(apprentice.trainingProviderId);
  const [letter] = mailsTo(apprentice.trainingProviderId);
  expect([letter!.to, await told(apprentice.trainingProviderId)]).toEqual([
    `${provider.accountId}@example.org`,
    ['appeal-withdrawn provider sent'],
  ]);
  expect(mail.received.filter(({ to }) => to.startsWith(colleague.accountId))).toEqual([]);
});

const askedAndAnswered = async () => {
  const reason = 'An ambulance was called for me half an hour before the event.';
  const { id } = (await post(apprentice.actor, `/api/attempts/${apprentice.observation}/considerations`, { reason })).body;
  await post(world.administrator, `/api/considerations/${id}/decision`, {
    words: 'We are sorry. The attempt is left out of account.',
    effect: 'attempt-not-counted',
  });
};

it('tells whoever asked for special consideration that there is an answer', async () => {
  await askedAndAnswered();
  await allSent();
  expect(await told()).toEqual(['consideration-decided apprentice sent']);
  expect(mailsTo(apprentice.id)[0]!.source).not.toMatch(/ambulance|sorry|account\./);
});

it('shows nobody outside a message that is not theirs, nor takes one from them', async () => {
  await askedAndAnswered();
  const other = await world.enrol();
  await allSent();
  const as = ({ actor }: EnrolledApprentice) => ({
    organisationId: world.organisation.id,
    audience: 'outside' as const,
    subjectId: actor.subjectId,
  });
  const transactions = new Transactions(test.source);
  const seenBy = (one: EnrolledApprentice) =>
    transactions.run(as(one), (manager) => rowsOf<{ id: string }>(manager, 'SELECT recipient_id AS id FROM message'));
  expect(await seenBy(apprentice)).toEqual([{ id: apprentice.id }]);
  expect(await seenBy(other)).toEqual([]);
  const forged = {
    organisationId: world.organisation.id,
    subject: 'result',
    subjectId: apprentice.enrolmentId,
    version: 1,
    kind: 'result-released',
    part: 'apprentice',
    recipientId: apprentice.id,
  } as const;
  const insert = transactions.run(as(other), (manager) =>
    manager.insert(MessageEntity, { ...forged, dueAt: new Date(), createdAt: new Date() }),
  );
  await expect(insert).rejects.toThrow('row-level security');
});
