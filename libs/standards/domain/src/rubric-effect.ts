import type { ValueOf } from '@assay/platform/util';
import { sharesOf } from './criterion-shares';
import type { ItemPair, OccupationDifference } from './occupation-difference';
import type { RubricCriterion } from './rubric-criterion';

export const EffectKind = {
  Removed: 'removed',
  Reworded: 'reworded',
  Renumbered: 'renumbered',
} as const;
export type EffectKind = ValueOf<typeof EffectKind>;

/** One change of the standard that a criterion feels. `after` is null for what was removed. */
export interface CriterionEffect {
  readonly kind: EffectKind;
  /** `D4` or `S9` in the version the rubric was made for. */
  readonly before: string;
  readonly after: string | null;
}

/** What a newer version of the standard does to one criterion of a rubric. */
export interface TouchedCriterion {
  readonly position: number;
  readonly title: string;
  readonly effects: readonly CriterionEffect[];
}

export interface RubricEffect {
  readonly touched: readonly TouchedCriterion[];
  readonly untouched: number;
  /** Duties of the newer version that no criterion speaks of, by key. */
  readonly uncovered: readonly string[];
}

/** What the difference between two versions does to the criteria of a rubric of the older one. */
export function rubricEffect(
  difference: OccupationDifference,
  criteria: readonly { readonly position: number; readonly content: RubricCriterion }[],
): RubricEffect {
  const touched = criteria
    .map(({ position, content }) => ({
      position,
      title: content.title,
      effects: effectsOn(difference, content),
    }))
    .filter(({ effects }) => effects.length > 0);
  return {
    touched,
    untouched: criteria.length - touched.length,
    uncovered: difference.added.filter(({ kind }) => kind === 'duty').map(({ key }) => key),
  };
}

function effectsOn(difference: OccupationDifference, content: RubricCriterion): readonly CriterionEffect[] {
  const keys = new Set([...sharesOf(content).map(({ duty }) => `D${duty}`), ...content.ksbs]);
  const pairs = (kind: EffectKind, list: readonly ItemPair[]) =>
    list.filter(({ before }) => keys.has(before.key)).map(({ before, after }) => ({ kind, before: before.key, after: after.key }));
  const removed = difference.removed
    .filter(({ key }) => keys.has(key))
    .map(({ key }) => ({ kind: EffectKind.Removed, before: key, after: null }));
  return [...removed, ...pairs(EffectKind.Reworded, difference.reworded), ...pairs(EffectKind.Renumbered, difference.renumbered)];
}
