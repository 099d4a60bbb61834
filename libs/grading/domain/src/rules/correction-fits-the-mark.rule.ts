import type { RubricGrade } from '@assay/standards/domain';
import type { CorrectedLevel } from '../corrections/correct-judgements';
import { type Objection, objection } from '../objection';

interface FittingCorrection {
  /** The criteria that the mark judges. */
  readonly criteria: readonly string[];
  readonly scale: readonly RubricGrade[];
  readonly levels: readonly CorrectedLevel[];
  readonly grade: RubricGrade;
}

/** A correction names criteria of the mark, each once, and grades of the method's scale. */
export function correctionFitsTheMark({ criteria, scale, levels, grade }: FittingCorrection): readonly Objection[] {
  const named = levels.map(({ criterionId }) => criterionId);
  const unknown = named.filter((id, index) => !criteria.includes(id) || named.indexOf(id) !== index);
  const outside = [grade, ...levels.map((level) => level.grade)].filter((one) => !scale.includes(one));
  return unknown.length + outside.length === 0 ? [] : objection('correction-fits-the-mark', { unknown, outside });
}
