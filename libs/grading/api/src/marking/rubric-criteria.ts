import { rowsOf } from '@assay/database';
import type { RubricCriterionResponse } from '@assay/grading/contracts';
import { rubricMethodOf } from '@assay/grading/domain';
import type { AssessmentMethod, GeneratedCriterion, PlannedMethod, RubricGrade } from '@assay/standards/domain';
import type { EntityManager } from 'typeorm';

interface CriterionRow {
  readonly id: string;
  readonly position: number;
  readonly content: GeneratedCriterion;
}

/** The criteria of a rubric that a method assesses, in order, with the levels of the method's scale. */
export async function rubricCriteria(
  manager: EntityManager,
  rubricId: string,
  method: AssessmentMethod,
  scale: readonly RubricGrade[],
): Promise<RubricCriterionResponse[]> {
  const sql = 'SELECT id, position, content FROM rubric_criterion WHERE rubric_id = $1 ORDER BY position';
  const rows = await rowsOf<CriterionRow>(manager, sql, [rubricId]);
  return rows
    .filter(({ content }) => isAssessedBy(content, method))
    .map(({ id, position, content }) => ({
      id,
      position,
      duty: content.duty,
      title: content.title,
      text: content.text,
      elements: content.elements.map(({ text }) => text),
      lookFors: [...content.lookFors],
      prompts: [...content.prompts],
      ksbs: [...content.ksbs],
      levels: content.levels.filter(({ grade }) => scale.includes(grade)).map((level) => ({ ...level })),
    }));
}

/** The criteria that are marked one by one: none where the plan grades the method by raw mark. */
export function criteriaToMark(
  manager: EntityManager,
  rubricId: string,
  { method, scale, marking }: PlannedMethod,
): Promise<RubricCriterionResponse[]> {
  return marking.value.by === 'criteria' ? rubricCriteria(manager, rubricId, method, scale.value) : Promise.resolve([]);
}

/** Whether the method looks at the criterion. */
export function isAssessedBy(criterion: Pick<GeneratedCriterion, 'methods'>, method: AssessmentMethod): boolean {
  return criterion.methods.some((allocation) => allocation.method === rubricMethodOf(method));
}
