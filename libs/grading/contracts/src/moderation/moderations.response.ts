import { SamplingReason } from '@assay/grading/domain';
import {
  ChoiceField,
  ChoicesField,
  FlagField,
  IdField,
  InstantField,
  ListField,
  PageResponse,
  TextField,
  WholeNumberField,
} from '@assay/platform/contracts';
import { AssessmentMethod, RubricGrade } from '@assay/standards/domain';

/** A mark that waits for moderation. */
export class WaitingMarkResponse {
  @IdField()
  markVersionId!: string;

  @TextField({ max: 201 })
  apprenticeName!: string;

  @TextField({ max: 200 })
  assessorName!: string;

  @TextField({ max: 200 })
  standardTitle!: string;

  @ChoiceField(AssessmentMethod)
  method!: AssessmentMethod;

  @TextField({ max: 200 })
  methodName!: string;

  @ChoiceField(RubricGrade, { nullable: true, description: 'Null where the caller has to mark it blind first.' })
  grade!: RubricGrade | null;

  @FlagField({ description: 'The caller marks it blind before seeing what the assessor chose.' })
  blindFirst!: boolean;

  @WholeNumberField({ min: 1, max: 1000, description: 'Above 1: it was returned before.' })
  number!: number;

  @ChoicesField(SamplingReason, { description: 'Why it was sampled.' })
  reasons!: SamplingReason[];

  @InstantField()
  submittedAt!: string;

  @FlagField({ description: 'The caller’s own mark: somebody else moderates it.' })
  own!: boolean;
}

/** `GET /api/moderations`, oldest first. */
export class ModerationsResponse extends PageResponse {
  @ListField(() => WaitingMarkResponse)
  items!: WaitingMarkResponse[];
}
