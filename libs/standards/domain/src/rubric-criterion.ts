import type { GeneratedCriterion, LevelDescriptor, MethodAllocation, RubricMethod } from './generated-rubric';

/** A method of a criterion, and who put it there. */
export interface CriterionMethod {
  readonly method: RubricMethod;
  readonly because: string;
  readonly decidedBy: MethodAllocation['decidedBy'] | 'person';
}

/** A criterion as people have it now: the generated shape, with the methods a person may have chosen. */
export interface RubricCriterion extends Omit<GeneratedCriterion, 'methods'> {
  readonly methods: readonly CriterionMethod[];
}

/** What a person may write in a criterion. Its duty, its elements and its KSBs are the standard's. */
export interface CriterionEdit {
  readonly title: string;
  readonly methods: readonly RubricMethod[];
  readonly levels: readonly LevelDescriptor[];
  readonly prompts: readonly string[];
  readonly lookFors: readonly string[];
  readonly evidence: readonly string[];
}

/** The criterion with the edit in it. A method that was there keeps its reason; a new one is the person's. */
export function editCriterion(criterion: RubricCriterion, edit: CriterionEdit): RubricCriterion {
  const reasons = new Map(criterion.methods.map((allocation) => [allocation.method, allocation]));
  const methods = edit.methods.map(
    (method) => reasons.get(method) ?? { method, because: 'Chosen by a person.', decidedBy: 'person' as const },
  );
  return { ...criterion, ...edit, methods };
}
