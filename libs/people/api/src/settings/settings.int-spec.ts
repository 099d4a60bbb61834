import { settingAt, Transactions } from '@assay/database';
import { Role, SettingKey } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import { createTestApplication, type TestApplication, type TestOrganisation } from '@assay/platform/testing';
import { Module } from '@nestjs/common';
import { DecideSetting } from './decide-setting';
import { SettingQueries } from './setting-queries';
import { SettingsController } from './settings.controller';

@Module({ controllers: [SettingsController], providers: [SettingQueries, DecideSetting] })
class SettingsModule {}

let test: TestApplication;
let organisation: TestOrganisation;
let administrator: Actor;
beforeAll(async () => {
  test = await createTestApplication([SettingsModule], { now: '2027-02-01T10:00:00Z' });
});
beforeEach(async () => {
  organisation = await test.organisation();
  administrator = await organisation.account([Role.Administrator]);
});
afterAll(() => test.close());

const decision = { amount: 30, unit: 'working-days', effectiveFrom: '2027-03-01', reason: 'Agreed by the board' };
const decide = (body: object = decision, version = 0, by: Actor | null = administrator, key = 'appeal.window') =>
  test.as(by).post(`/api/settings/${key}/decisions`, body, { 'If-Match': `"${version}"` });
const at = (date: string, appliesTo = '', key: SettingKey = SettingKey.AppealWindow) =>
  new Transactions(test.source).run(organisation.tenant, (manager) => settingAt(manager, key, date, appliesTo));

it('holds from its first day on, and the usual value until then', async () => {
  const { body } = await decide().expect(201);
  expect(body).toMatchObject({
    today: { amount: 20, unit: 'working-days' },
    version: 1,
    decisions: [{ amount: 30, reason: 'Agreed by the board' }],
  });
  expect([await at('2027-02-28'), await at('2027-03-01')].map(({ amount }) => amount)).toEqual([20, 30]);
});

it('lets the last decision for a day count, and keeps the ones before on record', async () => {
  await decide().expect(201);
  const { body } = await decide({ ...decision, amount: 15 }, 1).expect(201);
  expect((await at('2027-03-01')).amount).toBe(15);
  expect(body.decisions.map(({ amount }: { amount: number }) => amount)).toEqual([15, 30]);
});

it('narrows a rate and falls back to what holds for everything', async () => {
  const rate = { amount: 40, unit: 'percent', effectiveFrom: '2027-02-01', reason: 'Fewer now' };
  await decide(rate, 0, administrator, 'sampling.rate').expect(201);
  await decide({ ...rate, amount: 80, appliesTo: 'method:observation' }, 1, administrator, 'sampling.rate').expect(201);
  const of = async (appliesTo: string) => (await at('2027-02-01', appliesTo, SettingKey.SamplingRate)).amount;
  expect([await of('method:observation'), await of('method:test'), await of('')]).toEqual([80, 40, 40]);
});

it('refuses the past, amounts out of bounds, other units and needless narrowing, each at its field', async () => {
  const fields = async (changed: object) =>
    (await decide({ ...decision, ...changed }).expect(422)).body.errors.map(({ field }: { field: string }) => field);
  expect(await fields({ effectiveFrom: '2027-01-31' })).toEqual(['effectiveFrom']);
  expect(await fields({ amount: 91 })).toEqual(['amount']);
  expect(await fields({ unit: 'hours' })).toEqual(['unit']);
  expect(await fields({ appliesTo: 'method:test' })).toEqual(['appliesTo']);
  expect(await fields({ reason: '' })).toContain('reason');
});

it('takes one of two decisions made on the same knowledge', async () => {
  const both = await Promise.all([decide(), decide({ ...decision, amount: 25 })]);
  expect(both.map(({ status }) => status).sort()).toEqual([201, 412]);
  expect(both.find(({ status }) => status === 412)?.body.current.version).toBe(1);
});

it('is the administrators’ of the organisation alone', async () => {
  await decide(decision, 0, null).expect(401);
  await decide(decision, 0, await organisation.account([Role.Scheduler])).expect(403);
  await decide(decision, 0, administrator, 'weather').expect(404);
  await test.as(administrator).post('/api/settings/appeal.window/decisions', decision).expect(428);
  await decide().expect(201);
  const elsewhere = await (await test.organisation()).account([Role.Administrator]);
  const { body } = await test.as(elsewhere).get('/api/settings').expect(200);
  expect(body.settings.every(({ decisions }: { decisions: unknown[] }) => decisions.length === 0)).toBe(true);
});
