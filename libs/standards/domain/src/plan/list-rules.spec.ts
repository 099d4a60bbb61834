import { listRules } from './list-rules';
import { st0825Plan } from './st0825/st0825-plan';
import { planFile } from './testing/plan-file';

const earlyYearsEducator = planFile('ST0135_1.3');

/** Every object in the plan that has a certainty is a rule. */
const rulesIn = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0;
  const own = 'certainty' in value ? 1 : 0;
  return own + Object.values(value).reduce<number>((sum, member) => sum + rulesIn(member), 0);
};

it.each([st0825Plan, earlyYearsEducator])('leaves no rule of a plan out and names none twice', (plan) => {
  const paths = listRules(plan).map(({ path }) => path);
  expect(paths).toHaveLength(rulesIn(plan));
  expect(new Set(paths).size).toBe(paths.length);
});

it('does not mind in which order the members of the document come', () => {
  const turned = JSON.parse(JSON.stringify(st0825Plan), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
  ) as typeof st0825Plan;
  expect(listRules(turned).map(({ path }) => path)).toEqual(listRules(st0825Plan).map(({ path }) => path));
});
