import { Global, Module } from '@nestjs/common';
import request from 'supertest';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import { DEMONSTRATION_ACCOUNTS } from '../demonstration/demonstration';
import { openOrganisation } from '../organisations/open-organisation';
import { PeopleModule } from '../people.module';

@Global()
@Module({ providers: [{ provide: DEMONSTRATION_ACCOUNTS, useValue: [] }], exports: [DEMONSTRATION_ACCOUNTS] })
class NoDemonstration {}

const password = 'correct horse battery staple';
const ours = { 'X-Assay-Request': '1', 'Sec-Fetch-Site': 'same-origin' };

let test: TestApplication;
beforeAll(async () => {
  test = await createTestApplication([NoDemonstration, PeopleModule], { realSessions: true });
});
afterAll(() => test.close());

const http = () => request(test.app.getHttpServer());

/** Somebody signed in whose confirmation is so many minutes old. */
async function signedIn(code: string, minutesAgo: number) {
  const email = `${code}@example.org`;
  await openOrganisation(test.owner, { code, name: code, administrator: { name: 'Ruth', email, password } }, new Date());
  const answer = await http().post('/api/sign-in').set(ours).send({ organisation: code, email, password });
  const cookie = answer.get('Set-Cookie')?.[0]?.split(';')[0] ?? '';
  const superuser = await test.database.connectAsSuperuser();
  await superuser.query(
    `UPDATE session SET confirmed_at = now() - make_interval(mins => $1)
     WHERE organisation_id = (SELECT id FROM organisation WHERE code = $2)`,
    [minutesAgo, code],
  );
  return {
    isConfirmed: () => http().get('/api/sessions/confirmation').set('Cookie', cookie),
    confirm: (secret: unknown) => http().post('/api/sessions/confirmation').set(ours).set('Cookie', cookie).send({ password: secret }),
  };
}

it('takes signing in for a confirmation, for ten minutes', async () => {
  await (await signedIn('fresh', 9)).isConfirmed().expect(204);
  const answer = await (await signedIn('late', 10)).isConfirmed();
  expect([answer.status, answer.body.code]).toEqual([403, 'fresh-factor-required']);
});

it('is convinced by the password of the account and by nothing else', async () => {
  const person = await signedIn('asked', 60);
  const wrong = await person.confirm('another long password here');
  expect([wrong.status, wrong.body.errors[0]]).toEqual([422, expect.objectContaining({ field: 'password', code: 'wrong' })]);
  await person.confirm(12).expect(422);
  await person.isConfirmed().expect(403);
  await person.confirm(password).expect(204);
  await person.isConfirmed().expect(204);
  await http().post('/api/sessions/confirmation').set(ours).send({ password }).expect(401);
});

it('records every password that was right or wrong, and none of them', async () => {
  const person = await signedIn('recorded', 60);
  await person.confirm('another long password here').expect(422);
  await person.confirm(password).expect(204);
  const superuser = await test.database.connectAsSuperuser();
  const rows: { kind: string }[] = await superuser.query(
    `SELECT * FROM audit_event WHERE organisation_id = (SELECT id FROM organisation WHERE code = 'recorded') AND kind LIKE 'session.confirm%' ORDER BY kind`,
  );
  expect(rows.map(({ kind }) => kind)).toEqual(['session.confirmation-refused', 'session.confirmed']);
  expect(JSON.stringify(rows)).not.toMatch(/password|horse/);
});

it('lets nobody try passwords without end', async () => {
  const person = await signedIn('guessed', 60);
  const answers = await Promise.all(Array.from({ length: 14 }, () => person.confirm('another long password here')));
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(4);
});
