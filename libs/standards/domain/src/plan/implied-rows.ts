import { RubricGrade, rubricGrades } from '../rubric-grade';
import type { AssessmentMethod } from './assessment-method';
import type { AggregationRow, AssessmentPlan, MethodGrades } from './assessment-plan';
import { gradeCombinations } from './grade-combinations';
import { gradesKey } from './overall-grade';

/** Why a row follows from what is there: each is a habit of plans, none a law, so a person confirms it. */
export type Implication =
  /** The rows given say that a fail in any method is a fail overall. */
  | { readonly kind: 'fail-in-any' }
  /** Every method has this grade. */
  | { readonly kind: 'all-alike'; readonly grade: RubricGrade }
  /** The row of this number has the same grades the other way round, and no row given contradicts symmetry. */
  | { readonly kind: 'mirrors'; readonly row: number }
  /** A row with no better grades and one with no worse both give this. */
  | { readonly kind: 'between'; readonly lower: number; readonly upper: number };

export interface ImpliedRow {
  readonly grades: MethodGrades;
  readonly overall: RubricGrade;
  readonly because: Implication;
}

interface Table {
  readonly plan: AssessmentPlan;
  readonly methods: readonly AssessmentMethod[];
  readonly rows: readonly AggregationRow[];
  readonly symmetric: boolean;
  readonly failsInAny: boolean;
}

/** The rows that the table lacks and that follow from those it has, each with its reason. */
export function impliedRows(plan: AssessmentPlan): readonly ImpliedRow[] {
  const given = new Set(plan.aggregation.map(({ grades }) => gradesKey(grades)));
  const table = tableOf(plan);
  return gradeCombinations(plan.methods)
    .filter((grades) => !given.has(gradesKey(grades)))
    .flatMap((grades) => implied(table, grades) ?? []);
}

function tableOf(plan: AssessmentPlan): Table {
  const methods = plan.methods.map(({ method }) => method);
  const rows = plan.aggregation;
  return {
    plan,
    methods,
    rows,
    symmetric: sameScales(plan) && isSymmetric(methods, rows),
    failsInAny: rows.every(({ grades, overall }) => !hasFail(grades) || overall.value === RubricGrade.Fail),
  };
}

function implied(table: Table, grades: MethodGrades): ImpliedRow | null {
  return inFail(table, grades) ?? alike(table, grades) ?? mirrored(table, grades) ?? between(table, grades);
}

function inFail({ plan, failsInAny }: Table, grades: MethodGrades): ImpliedRow | null {
  if (!failsInAny || !hasFail(grades) || !plan.overallScale.value.includes(RubricGrade.Fail)) return null;
  return { grades, overall: RubricGrade.Fail, because: { kind: 'fail-in-any' } };
}

function alike({ plan }: Table, grades: MethodGrades): ImpliedRow | null {
  const [grade, ...others] = new Set(Object.values(grades));
  if (!grade || grade === RubricGrade.Fail || others.length > 0 || !plan.overallScale.value.includes(grade)) return null;
  return { grades, overall: grade, because: { kind: 'all-alike', grade } };
}

function mirrored({ symmetric, methods, rows }: Table, grades: MethodGrades): ImpliedRow | null {
  if (!symmetric) return null;
  const key = sortedKey(methods, grades);
  const position = rows.findIndex((row) => sortedKey(methods, row.grades) === key);
  const row = rows[position];
  return row ? { grades, overall: row.overall.value, because: { kind: 'mirrors', row: position + 1 } } : null;
}

function between({ methods, rows }: Table, grades: MethodGrades): ImpliedRow | null {
  const numbered = rows.map((row, index) => ({ ...row, number: index + 1 }));
  const below = numbered.filter((row) => atMost(methods, row.grades, grades));
  const above = numbered.filter((row) => atMost(methods, grades, row.grades));
  for (const lower of below) {
    const upper = above.find(({ overall }) => overall.value === lower.overall.value);
    if (upper)
      return {
        grades,
        overall: lower.overall.value,
        because: { kind: 'between', lower: lower.number, upper: upper.number },
      };
  }
  return null;
}

const hasFail = (grades: MethodGrades): boolean => Object.values(grades).includes(RubricGrade.Fail);

const rank = (grade: RubricGrade | undefined): number => (grade ? rubricGrades.indexOf(grade) : -1);

const atMost = (methods: readonly AssessmentMethod[], low: MethodGrades, high: MethodGrades): boolean =>
  methods.every((method) => rank(low[method]) <= rank(high[method]));

/** The grades without regard to which method has which. */
const sortedKey = (methods: readonly AssessmentMethod[], grades: MethodGrades): string =>
  methods
    .map((method) => grades[method] ?? '')
    .sort()
    .join();

const sameScales = ({ methods }: AssessmentPlan): boolean => new Set(methods.map(({ scale }) => scale.value.join())).size === 1;

function isSymmetric(methods: readonly AssessmentMethod[], rows: readonly AggregationRow[]): boolean {
  const overalls = new Map<string, RubricGrade>();
  return rows.every(({ grades, overall }) => {
    const key = sortedKey(methods, grades);
    const before = overalls.get(key) ?? overall.value;
    overalls.set(key, before);
    return before === overall.value;
  });
}
