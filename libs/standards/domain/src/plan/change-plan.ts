import type { RubricGrade } from '../rubric-grade';
import type { AssessmentMethod } from './assessment-method';
import type { AssessmentPlan, MethodGrades } from './assessment-plan';
import { blankMethod, uncited } from './blank-plan';
import { gradeCombinations } from './grade-combinations';
import { listRules } from './list-rules';
import { gradesKey } from './overall-grade';
import type { PlannedMethod } from './planned-method';
import type { Rule } from './rule';

/** The plan with one more method. The table no longer fits it and is begun anew. */
export const withMethod = (plan: AssessmentPlan, method: AssessmentMethod, name: string): AssessmentPlan => ({
  ...plan,
  methods: [...plan.methods, blankMethod(method, name, plan.reference)],
  aggregation: [],
});

/** The plan without the method, the orders that name it, and the table that counted it. */
export const withoutMethod = (plan: AssessmentPlan, method: AssessmentMethod): AssessmentPlan => ({
  ...plan,
  methods: plan.methods.filter((planned) => planned.method !== method),
  order: plan.order.filter(({ value }) => value.method !== method && value.after !== method),
  aggregation: [],
});

/** The plan with another name for the method. */
export const renamed = (plan: AssessmentPlan, method: AssessmentMethod, name: string): AssessmentPlan =>
  withPlanned(plan, method, (planned) => ({ ...planned, name }));

/** The lists of a plan that rules can be added to; `parts` and `submission` are a method's. */
export type RuleList = 'gateway' | 'options' | 'errata' | 'order' | 'caps';

/** The plan with one more rule in the list; its source is still to be given. */
export function withRule(plan: AssessmentPlan, list: RuleList, value: unknown): AssessmentPlan {
  const rule = uncited(value) as Rule<never>;
  if (list === 'caps') return { ...plan, reattempts: { ...plan.reattempts, caps: [...plan.reattempts.caps, rule] } };
  return { ...plan, [list]: [...plan[list], rule] };
}

/** The plan with one more part in the method, or with a submission. */
export function withMethodRule(
  plan: AssessmentPlan,
  method: AssessmentMethod,
  name: 'parts' | 'submission',
  value: unknown,
): AssessmentPlan {
  const rule = uncited(value) as Rule<never>;
  return withPlanned(plan, method, (planned) =>
    name === 'parts' ? { ...planned, parts: [...planned.parts, rule] } : { ...planned, submission: rule },
  );
}

/** The plan without the rule at the path, where a plan can do without it; else the plan as it is. */
export function withoutRule(plan: AssessmentPlan, path: string): AssessmentPlan {
  const gone = listRules(plan).find((listed) => listed.path === path)?.rule;
  if (!gone) return plan;
  const kept = <T>(rules: readonly Rule<T>[]): readonly Rule<T>[] => rules.filter((rule) => rule !== gone);
  return {
    ...plan,
    gateway: kept(plan.gateway),
    options: kept(plan.options),
    errata: kept(plan.errata),
    order: kept(plan.order),
    dutyKsbs: plan.dutyKsbs === gone ? null : plan.dutyKsbs,
    reattempts: { ...plan.reattempts, caps: kept(plan.reattempts.caps) },
    methods: plan.methods.map((planned) => ({
      ...planned,
      parts: kept(planned.parts),
      submission: planned.submission === gone ? null : planned.submission,
    })),
  };
}

/**
 * The plan with this overall grade for the combination, or without a row for it. A row that is there keeps its number;
 * a new one stands before the first of a later combination.
 */
export function withRow(plan: AssessmentPlan, grades: MethodGrades, overall: Rule<RubricGrade> | null): AssessmentPlan {
  const key = gradesKey(grades);
  const rows = plan.aggregation;
  const at = rows.findIndex((row) => gradesKey(row.grades) === key);
  if (overall === null) return { ...plan, aggregation: rows.filter((_row, index) => index !== at) };
  const place = at >= 0 ? at : placeOf(plan, key);
  const after = rows.slice(at >= 0 ? at + 1 : place);
  return { ...plan, aggregation: [...rows.slice(0, place), { grades, overall }, ...after] };
}

/** Where a row of this combination belongs in the table. */
function placeOf(plan: AssessmentPlan, key: string): number {
  const rank = new Map(gradeCombinations(plan.methods).map((grades, index) => [gradesKey(grades), index]));
  const own = rank.get(key) ?? rank.size;
  const later = plan.aggregation.findIndex((row) => (rank.get(gradesKey(row.grades)) ?? rank.size) > own);
  return later < 0 ? plan.aggregation.length : later;
}

/** The plan without rows for grades it does not have. */
export function withoutStrayRows(plan: AssessmentPlan): AssessmentPlan {
  const known = new Set(gradeCombinations(plan.methods).map(gradesKey));
  return { ...plan, aggregation: plan.aggregation.filter(({ grades }) => known.has(gradesKey(grades))) };
}

/** Gives a source to every one of these rules that has none. */
export function citing(plan: AssessmentPlan, paths: readonly string[], source: Omit<Rule<unknown>, 'value'>): AssessmentPlan {
  const wanted = new Set<unknown>(
    listRules(plan).flatMap(({ path, rule }) => (paths.includes(path) && rule.citation.trim() === '' ? [rule] : [])),
  );
  return cited(plan, wanted, source) as AssessmentPlan;
}

function cited(node: unknown, wanted: ReadonlySet<unknown>, source: object): unknown {
  if (wanted.has(node)) return { ...source, value: (node as Rule<unknown>).value };
  if (Array.isArray(node)) return node.map((item) => cited(item, wanted, source));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([name, member]) => [name, cited(member, wanted, source)]));
}

const withPlanned = (
  plan: AssessmentPlan,
  method: AssessmentMethod,
  change: (planned: PlannedMethod) => PlannedMethod,
): AssessmentPlan => ({
  ...plan,
  methods: plan.methods.map((planned) => (planned.method === method ? change(planned) : planned)),
});
