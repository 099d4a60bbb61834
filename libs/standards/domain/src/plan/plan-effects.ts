import type { OccupationDifference } from '../occupation-difference';
import type { AssessmentPlan } from './assessment-plan';
import { listRules } from './list-rules';
import type { MethodTheme } from './planned-method';
import type { PlanOption } from './assessment-plan';
import { ruleName } from './rule-name';

/** A duty or KSB of the older version that a rule of a plan refers to, and what became of it. */
export interface PlanEffect {
  /** Of the rule: `methods.observation.themes`. */
  readonly path: string;
  /** The theme, option or duty inside the rule; null where the rule has no such parts. */
  readonly part: string | null;
  /** As the plan names it: `S9`, `D4`. */
  readonly key: string;
  readonly change: 'removed' | 'reworded' | 'renumbered';
  /** Its key in the newer version; null where it is gone. */
  readonly now: string | null;
}

type Fate = Pick<PlanEffect, 'change' | 'now'>;

/** Every place of the plan that a newer version of its standard touches. */
export function planEffects(plan: AssessmentPlan, difference: OccupationDifference): readonly PlanEffect[] {
  const fates = fatesOf(difference);
  return listRules(plan).flatMap(({ path, rule }) =>
    references(path, rule.value).flatMap(({ part, key }) => (fates.get(key) ?? []).map((fate) => ({ path, part, key, ...fate }))),
  );
}

function fatesOf({ removed, reworded, renumbered }: OccupationDifference): ReadonlyMap<string, readonly Fate[]> {
  const fates = new Map<string, Fate[]>();
  const note = (key: string, fate: Fate) => fates.set(key, [...(fates.get(key) ?? []), fate]);
  for (const { key } of removed) note(key, { change: 'removed', now: null });
  for (const { before, after } of reworded) note(before.key, { change: 'reworded', now: after.key });
  for (const { before, after } of renumbered) note(before.key, { change: 'renumbered', now: after.key });
  return fates;
}

interface Reference {
  readonly part: string | null;
  readonly key: string;
}

/** The duties and KSBs that the value of the rule names. */
function references(path: string, value: unknown): readonly Reference[] {
  switch (ruleName(path)) {
    case 'themes':
      return (value as readonly MethodTheme[]).flatMap(({ name, duties, ksbs }) =>
        [...duties.map((duty) => `D${duty}`), ...ksbs].map((key) => ({ part: name, key })),
      );
    case 'options': {
      const { name, ksbs } = value as PlanOption;
      return ksbs.map((key) => ({ part: name, key }));
    }
    case 'dutyKsbs':
      return Object.entries(value as Readonly<Record<string, readonly string[]>>).flatMap(([duty, ksbs]) => [
        { part: null, key: `D${duty}` },
        ...ksbs.map((key) => ({ part: `Duty ${duty}`, key })),
      ]);
    default:
      return [];
  }
}
