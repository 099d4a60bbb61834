import type { RubricGrade } from '@assay/standards/domain';
import type { CorrectedLevel } from '../corrections/correct-judgements';
import type { Judgement } from '../marking/judgement';
import { type Objection, objection } from '../objection';

interface CorrectedMark {
  readonly judgements: readonly Judgement[];
  readonly levels: readonly CorrectedLevel[];
  /** The grade as it stands, and as it shall be. */
  readonly stands: RubricGrade;
  readonly grade: RubricGrade;
}

/** A correction changes the grade, a level or what is said about it: a new version that says the same helps nobody. */
export function correctionChangesSomething({ judgements, levels, stands, grade }: CorrectedMark): readonly Objection[] {
  const changes = levels.some(({ criterionId, ...level }) =>
    judgements.some((judged) => judged.criterionId === criterionId && (judged.grade !== level.grade || judged.remark !== level.remark)),
  );
  return changes || grade !== stands ? [] : objection('correction-changes-something');
}
