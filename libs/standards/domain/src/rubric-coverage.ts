import { valuesOf } from '@assay/platform/util';
import { sharesOf } from './criterion-shares';
import { RubricMethod } from './generated-rubric';
import type { DutyShare } from './generated-rubric';
import type { Duty, Ksb } from './occupation-document';
import type { RubricCriterion } from './rubric-criterion';

/** What the rubric reaches of the standard, and what it leaves out. */
export interface RubricCoverage {
  readonly duties: { readonly covered: number; readonly missing: readonly number[] };
  /** Elements of all duties, by their texts. */
  readonly elements: { readonly covered: number; readonly missing: readonly string[] };
  /** KSBs of the standard and of the criteria; all are covered where the standard's document carries none. */
  readonly ksbs: { readonly covered: number; readonly missing: readonly string[] };
  /** How many criteria each method assesses. */
  readonly methods: Readonly<Record<RubricMethod, number>>;
}

export type CoveringCriterion = DutyShare & Pick<RubricCriterion, 'ksbs' | 'methods' | 'also'>;

/** Duties, elements and KSBs of the standard that some criterion with a method assesses. */
export function rubricCoverage(
  criteria: readonly CoveringCriterion[],
  standard: { readonly duties: readonly Pick<Duty, 'number'>[]; readonly ksbs: readonly Pick<Ksb, 'key'>[] },
): RubricCoverage {
  const assessed = criteria.filter(({ methods }) => methods.length > 0);
  const duties = new Set(assessed.flatMap(sharesOf).map(({ duty }) => duty));
  const left = elementsOf(criteria.filter(({ methods }) => methods.length === 0));
  const keys = new Set(assessed.flatMap(({ ksbs }) => ksbs));
  const missingDuties = standard.duties.map(({ number }) => number).filter((number) => !duties.has(number));
  const wanted = new Set([...standard.ksbs.map(({ key }) => key), ...criteria.flatMap(({ ksbs }) => ksbs)]);
  const missingKsbs = [...wanted].filter((key) => !keys.has(key));
  return {
    duties: { covered: standard.duties.length - missingDuties.length, missing: missingDuties },
    elements: { covered: elementsOf(assessed).length, missing: left },
    ksbs: { covered: wanted.size - missingKsbs.length, missing: missingKsbs },
    methods: countByMethod(assessed),
  };
}

const elementsOf = (criteria: readonly CoveringCriterion[]): readonly string[] =>
  criteria.flatMap(sharesOf).flatMap(({ elements }) => elements.map(({ text }) => text));

function countByMethod(criteria: readonly Pick<RubricCriterion, 'methods'>[]): Record<RubricMethod, number> {
  const count = (kind: RubricMethod) => criteria.filter(({ methods }) => methods.some(({ method }) => method === kind)).length;
  return Object.fromEntries(valuesOf(RubricMethod).map((kind) => [kind, count(kind)])) as Record<RubricMethod, number>;
}
