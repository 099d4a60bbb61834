import { ChoiceField, IdField, InstantField, ListField } from '@assay/platform/contracts';
import { RubricGrade } from '@assay/standards/domain';

/** The level chosen for one criterion. */
export class ChosenLevelResponse {
  @IdField()
  criterionId!: string;

  @ChoiceField(RubricGrade)
  grade!: RubricGrade;
}

/** What a moderator chose before seeing the assessor's levels. Also the answer of `POST …/blind-mark`. */
export class BlindMarkResponse {
  @ListField(() => ChosenLevelResponse)
  levels!: ChosenLevelResponse[];

  @ChoiceField(RubricGrade, { nullable: true, description: 'The grade that the plan’s rules give to these levels.' })
  proposedGrade!: RubricGrade | null;

  @InstantField()
  markedAt!: string;
}
