import { contradictionsOf, readPlanFile, refuseContradictions } from './plan-file';
import { Refusal } from './refusal';

it('finds plans that ship by the name of their standard, others as files', () => {
  expect(readPlanFile('ST0825').versionLabel).toBe('1.1');
  expect(readPlanFile('ST0825_1.1').reference).toBe('ST0825');
  expect(readPlanFile('ST0119_1.2.json').title).toBe('Digital and technology solutions professional');
});

it.each([
  ['occ0825.txt', /^occ0825\.txt is not an assessment plan: looked for JSON\.$/],
  ['st0825-ksbs.json', /^st0825-ksbs\.json is not an assessment plan\.\nreference: looked for text[^]*\nAnd \d+ more\.$/],
])('refuses %s, which is no plan', (name, sentence) => {
  expect(() => readPlanFile(name)).toThrow(sentence);
});

it('refuses a plan that contradicts itself with code 3 and each sentence', () => {
  const plan = readPlanFile('missing-combination.json');
  expect(contradictionsOf(plan)).toMatchObject([{ code: 'aggregation-missing' }]);
  expect(() => refuseContradictions(plan)).toThrow(Refusal);
  expect(() => refuseContradictions(plan)).toThrow('The table has no row for presentation distinction');
  expect(() => refuseContradictions(readPlanFile('ST0504_1.2.json'))).not.toThrow();
});
