import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareOccupations } from '../comparison/compare-occupations';
import { readOccupation } from '../reader/read-occupation';
import { planEffects } from './plan-effects';
import { aMethod, aPlan, cited } from './testing/a-plan';

const occupation = (name: string) => {
  const reading = readOccupation(readFileSync(join(import.meta.dirname, '../../data/sources', name), 'utf8'));
  if (reading.kind === 'refused') throw new Error(reading.reason);
  return reading.document;
};
const difference = compareOccupations(occupation('OCC0499_1.2.maps-shape.json'), occupation('OCC0499_1.3.maps-shape.json'));
const themes = [
  { name: 'Safety', duties: [1], ksbs: ['K1', 'S9'], criteria: [] },
  { name: 'Repair', duties: [], ksbs: ['S10'], criteria: [] },
];

it('names each theme that a removed or renumbered KSB stands in, and where it is now', () => {
  const plan = aPlan([aMethod('observation', { themes: cited.stated(themes, 'themes') })], []);
  expect(planEffects(plan, difference)).toEqual([
    { path: 'methods.observation.themes', part: 'Safety', key: 'S9', change: 'removed', now: null },
    { path: 'methods.observation.themes', part: 'Repair', key: 'S10', change: 'renumbered', now: 'S9' },
  ]);
});

it('names the options and the links of duties too', () => {
  const plan = aPlan([], [], {
    options: [cited.stated({ name: 'Tyres', ksbs: ['S9'] }, 'options')],
    dutyKsbs: cited.stated({ 4: ['S9', 'K1'] }, 'links'),
  });
  expect(planEffects(plan, difference).map(({ path, part }) => [path, part])).toEqual([
    ['options.1', 'Tyres'],
    ['dutyKsbs', 'Duty 4'],
  ]);
});

it('says nothing where nothing the plan names has changed', () => {
  expect(planEffects(aPlan([aMethod('test')], []), difference)).toEqual([]);
});
