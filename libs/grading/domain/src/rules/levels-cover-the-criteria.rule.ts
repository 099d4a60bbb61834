import type { RubricGrade } from '@assay/standards/domain';
import { type Objection, objection } from '../objection';

interface ChosenLevels {
  /** The criteria that the method assesses. */
  readonly criteria: readonly string[];
  readonly scale: readonly RubricGrade[];
  readonly levels: readonly { readonly criterionId: string; readonly grade: RubricGrade }[];
}

/** Whoever marks the same evidence again chooses one level of the scale for every criterion, and for no other one. */
export function levelsCoverTheCriteria({ criteria, scale, levels }: ChosenLevels): readonly Objection[] {
  const chosen = levels.map(({ criterionId }) => criterionId);
  const missing = criteria.filter((id) => !chosen.includes(id));
  const unknown = chosen.filter((id, index) => !criteria.includes(id) || chosen.indexOf(id) !== index);
  const outside = levels.filter(({ grade }) => !scale.includes(grade)).map(({ criterionId }) => criterionId);
  const fits = missing.length + unknown.length + outside.length === 0;
  return fits ? [] : objection('levels-cover-the-criteria', { missing, unknown, outside });
}
