import type { AssessmentPlan } from './assessment-plan';
import { listRules } from './list-rules';
import { readPlan } from './read-plan';

/** Two people's changes to one plan, brought together. `both` are the parts both changed, differently; ours stands there. */
export interface MergedPlan {
  readonly plan: AssessmentPlan;
  readonly both: readonly string[];
}

/** Our plan with what only they changed since `base`; parts that both changed stay ours and are named. */
export function mergePlans(base: AssessmentPlan, ours: AssessmentPlan, theirs: AssessmentPlan): MergedPlan {
  const both: string[] = [];
  const reading = readPlan(merged(base, ours, theirs, '', both));
  return reading.kind === 'read' ? { plan: reading.plan, both } : { plan: ours, both: ['everything'] };
}

function merged(base: unknown, ours: unknown, theirs: unknown, path: string, both: string[]): unknown {
  if (same(ours, theirs) || same(base, theirs)) return ours;
  if (same(base, ours)) return theirs;
  if (isRecord(base) && isRecord(ours) && isRecord(theirs) && !('value' in ours)) {
    const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
    return Object.fromEntries(names.map((name) => [name, merged(base[name], ours[name], theirs[name], join(path, name), both)]));
  }
  if (Array.isArray(base) && Array.isArray(ours) && Array.isArray(theirs) && ours.length === theirs.length)
    return ours.map((item, index) => merged(base[index], item, theirs[index], join(path, String(index + 1)), both));
  both.push(path);
  return ours;
}

/** The paths of the rules that differ between two plans, those that only one has included. */
export function changedRules(before: AssessmentPlan, after: AssessmentPlan): readonly string[] {
  const [old, fresh] = [before, after].map((plan) => new Map(listRules(plan).map(({ path, rule }) => [path, rule])));
  const paths = new Set([...(old?.keys() ?? []), ...(fresh?.keys() ?? [])]);
  return [...paths].filter((path) => !same(old?.get(path), fresh?.get(path)));
}

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Alike whatever the order of members: the database has an order of its own. */
export function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => same(item, b[index]));
  if (!isRecord(a) || !isRecord(b)) return a === b;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => same(a[name], b[name]));
}
