import { ChoiceField, IdField, ListField, ObjectField, TextField, TextsField, WholeNumberField } from '@assay/platform/contracts';
import { RubricGrade } from '@assay/standards/domain';
import { SavedJudgementResponse } from './saved-judgement.response';

/** One level of a criterion. */
export class LevelResponse {
  @ChoiceField(RubricGrade)
  grade!: RubricGrade;

  @TextField({ max: 4000 })
  descriptor!: string;
}

/** A criterion of the published rubric as it is marked. */
export class RubricCriterionResponse {
  @IdField()
  id!: string;

  @WholeNumberField({ min: 1, max: 1000 })
  position!: number;

  @WholeNumberField({ min: 1, max: 1000 })
  duty!: number;

  @TextField({ max: 400 })
  title!: string;

  @TextField({ max: 4000, description: 'The duty as published.' })
  text!: string;

  @TextsField({ description: 'The separately observable things inside the duty.' })
  elements!: string[];

  @TextsField()
  lookFors!: string[];

  @TextsField({ description: 'Open questions for the discussion.' })
  prompts!: string[];

  @TextsField()
  ksbs!: string[];

  @ListField(() => LevelResponse)
  levels!: LevelResponse[];
}

/** A criterion with what its assessor has judged so far. */
export class CriterionToMarkResponse extends RubricCriterionResponse {
  @ObjectField(() => SavedJudgementResponse, { nullable: true })
  judgement!: SavedJudgementResponse | null;
}
