import { AssessmentMethod, RubricMethod } from '@assay/standards/domain';

/**
 * By which of the rubric's two methods a plan's method looks at a criterion: talk is judged by discussion, everything
 * that is shown (observation, project, presentation, test) by observation.
 */
export function rubricMethodOf(method: AssessmentMethod): RubricMethod {
  return method === AssessmentMethod.ProfessionalDiscussion ? RubricMethod.ProfessionalDiscussion : RubricMethod.Observation;
}
