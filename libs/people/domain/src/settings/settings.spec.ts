import { valuesOf } from '@assay/platform/util';
import { settingDefinitions } from './setting-definition';
import { SettingKey, SettingUnit } from './setting-key';
import { settingObjections, type SettingProposal } from './setting-objections';

const today = '2027-02-01';
const appeal = settingDefinitions[SettingKey.AppealWindow];
const asked = (changed: Partial<SettingProposal> = {}): SettingProposal => ({
  amount: 20,
  unit: SettingUnit.WorkingDays,
  appliesTo: '',
  effectiveFrom: today,
  ...changed,
});

it('has a usual value for every key that its own bounds and units allow', () => {
  for (const key of valuesOf(SettingKey)) {
    const definition = settingDefinitions[key];
    expect(definition.key).toBe(key);
    expect(settingObjections(definition, asked(definition.usual), today)).toEqual([]);
  }
});

it('takes the bounds themselves and nothing beyond', () => {
  const of = (amount: number) => settingObjections(appeal, asked({ amount }), today).map(({ code }) => code);
  expect([of(5), of(90)]).toEqual([[], []]);
  expect([of(4), of(91), of(7.5)]).toEqual([['out-of-bounds'], ['out-of-bounds'], ['out-of-bounds']]);
});

it('takes today and no day before, and only its own units', () => {
  expect(settingObjections(appeal, asked({ effectiveFrom: '2027-01-31' }), today)).toEqual([
    { field: 'effectiveFrom', code: 'in-the-past' },
  ]);
  expect(settingObjections(appeal, asked({ unit: SettingUnit.Hours }), today)).toEqual([{ field: 'unit', code: 'unit-not-allowed' }]);
});

it('is narrowed only where it may be, and to something', () => {
  const rate = settingDefinitions[SettingKey.SamplingRate];
  const of = (appliesTo: string) => settingObjections(rate, asked({ ...rate.usual, appliesTo }), today).length;
  expect(['', 'method:observation', 'standard:ST0825'].map(of)).toEqual([0, 0, 0]);
  expect(['method:', 'weather:rain', 'observation'].map(of)).toEqual([1, 1, 1]);
  expect(settingObjections(appeal, asked({ appliesTo: 'method:test' }), today)).toEqual([
    { field: 'appliesTo', code: 'scope-not-allowed' },
  ]);
});
