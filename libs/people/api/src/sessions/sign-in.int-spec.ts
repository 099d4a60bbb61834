import { Global, Module } from '@nestjs/common';
import request from 'supertest';
import { DEMONSTRATION_ACCOUNTS } from '../demonstration/demonstration';
import { PeopleModule } from '../people.module';
import { openOrganisation } from '../organisations/open-organisation';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';

@Global()
@Module({ providers: [{ provide: DEMONSTRATION_ACCOUNTS, useValue: [] }], exports: [DEMONSTRATION_ACCOUNTS] })
class NoDemonstration {}

const password = 'correct horse battery staple';
const mine = { organisation: 'northgate', email: 'ruth@example.org', password };
const ours = { 'X-Assay-Request': '1', 'Sec-Fetch-Site': 'same-origin' };

let test: TestApplication;
beforeAll(async () => {
  test = await createTestApplication([NoDemonstration, PeopleModule], { realSessions: true });
  await open('northgate', 'ruth@example.org');
  await open('southgate', 'ruth@example.org', 'another long password here');
});
afterAll(() => test.close());

const open = (code: string, email: string, secret = password) =>
  openOrganisation(test.owner, { code, name: code, administrator: { name: 'Ruth', email, password: secret } }, new Date());

const http = () => request(test.app.getHttpServer());
const signIn = (body: object) => http().post('/api/sign-in').set(ours).send(body);
const whoIs = async (cookie: string) => (await http().get('/api/session').set('Cookie', cookie).expect(200)).body.me;
const cookieOf = (answer: request.Response) => answer.get('Set-Cookie')?.[0]?.split(';')[0] ?? '';

it('signs in with organisation, e-mail and password, whatever the case of the e-mail', async () => {
  const answer = await signIn({ ...mine, email: 'Ruth@Example.org' });
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({ email: 'ruth@example.org', organisation: { code: 'northgate' }, roles: ['administrator'] });
  expect(answer.get('Set-Cookie')?.[0]).toMatch(/HttpOnly; SameSite=Lax/);
  expect(await whoIs(cookieOf(answer))).toEqual(answer.body);
  expect(await whoIs('assay=nobody')).toBeNull();
});

it('answers a wrong password, an unknown account and an unknown organisation byte for byte alike', async () => {
  const answers = await Promise.all([
    signIn({ ...mine, password: 'wrong horse battery staple' }),
    signIn({ ...mine, email: 'nobody@example.org' }),
    signIn({ ...mine, organisation: 'nowhere' }),
    signIn({ ...mine, organisation: 'southgate' }),
  ]);
  const bodies = answers.map(({ status, body }) => JSON.stringify({ status, ...body, requestId: null }));
  expect(new Set(bodies).size).toBe(1);
  expect(answers[0]?.body.code).toBe('sign-in-refused');
});

it('refuses missing and wrongly typed fields without an error of the server', async () => {
  for (const body of [{}, { organisation: 1, email: {}, password: [] }, { ...mine, password: '' }])
    expect((await signIn(body)).status).toBe(401);
});

it('stores the hash of the token and never the token', async () => {
  const token = cookieOf(await signIn(mine)).split('=')[1] ?? '';
  const superuser = await test.database.connectAsSuperuser();
  const rows = (await superuser.query('SELECT token_hash FROM session')) as { token_hash: string }[];
  expect(rows.map(({ token_hash }) => token_hash)).not.toContain(token);
  expect(rows.every(({ token_hash }) => /^[0-9a-f]{64}$/.test(token_hash))).toBe(true);
});

it('ends one session at sign-out, and all of them everywhere', async () => {
  const [first, second] = [cookieOf(await signIn(mine)), cookieOf(await signIn(mine))];
  await http().post('/api/sign-out').set(ours).set('Cookie', first).expect(204);
  expect(await whoIs(first)).toBeNull();
  expect(await whoIs(second)).toMatchObject({ name: 'Ruth' });
  await http().post('/api/sessions/sign-out-everywhere').set(ours).set('Cookie', second).expect(204);
  expect(await whoIs(second)).toBeNull();
});

it('forgets a session that was idle too long or reached its absolute limit', async () => {
  const superuser = await test.database.connectAsSuperuser();
  for (const change of [`last_seen_at = now() - interval '481 minutes'`, `expires_at = now() - interval '1 second'`]) {
    const cookie = cookieOf(await signIn(mine));
    await superuser.query(`UPDATE session SET ${change} WHERE ended_at IS NULL`);
    expect(await whoIs(cookie)).toBeNull();
  }
});

it('takes a right away at once, in the middle of a session', async () => {
  const cookie = cookieOf(await signIn(mine));
  const superuser = await test.database.connectAsSuperuser();
  expect((await http().get('/api/accounts').set('Cookie', cookie)).status).toBe(200);
  await superuser.query(`UPDATE account_role SET role = 'iqa'`);
  expect((await http().get('/api/accounts').set('Cookie', cookie)).status).toBe(403);
  await superuser.query(`UPDATE account SET suspended_at = now()`);
  expect(await whoIs(cookie)).toBeNull();
  await superuser.query(`UPDATE account SET suspended_at = NULL`);
  await superuser.query(`UPDATE account_role SET role = 'administrator'`);
});

it('slows down who guesses, and says for how long', async () => {
  const guess = { ...mine, email: 'victim@example.org' };
  const answers = [];
  for (let count = 0; count < 11; count += 1) answers.push(await signIn(guess));
  expect(answers.slice(0, 10).every(({ status }) => status === 401)).toBe(true);
  expect(answers[10]?.status).toBe(429);
  expect(Number(answers[10]?.headers['retry-after'])).toBeGreaterThan(0);
});

it('knows no demonstration outside demonstration mode', async () => {
  expect((await http().get('/api/session')).body).toEqual({ me: null, demonstration: null });
  expect((await http().post('/api/demonstration/clock').set(ours).send({ days: 1 })).status).toBe(404);
});
