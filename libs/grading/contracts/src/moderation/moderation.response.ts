import { SamplingReason } from '@assay/grading/domain';
import type { GradeProposal } from '@assay/grading/domain';
import {
  ChoiceField,
  ChoicesField,
  DocumentField,
  FlagField,
  IdField,
  InstantField,
  ListField,
  ObjectField,
  TextField,
} from '@assay/platform/contracts';
import { AssessmentMethod, RubricGrade } from '@assay/standards/domain';
import { RubricCriterionResponse } from '../marking/criterion-to-mark.response';
import { MarkingRecordResponse } from '../marking/record/marking-record.response';
import { SubmittedMarkResponse } from '../marking/submitted-mark.response';
import { BlindMarkResponse } from './blind-mark.response';

/** A criterion of the rubric beside what the assessor judged of it. */
export class JudgedCriterionResponse extends RubricCriterionResponse {
  @ChoiceField(RubricGrade)
  grade!: RubricGrade;

  @TextField({ min: 0, max: 8000 })
  evidence!: string;

  @TextField({ min: 0, max: 4000 })
  remark!: string;
}

/** `GET /api/moderations/:markVersionId`: a frozen mark, criterion by criterion, with the mark's earlier versions. */
export class ModerationResponse {
  @IdField()
  markVersionId!: string;

  @TextField({ max: 201 })
  apprenticeName!: string;

  @TextField({ max: 200 })
  employerName!: string;

  @TextField({ max: 200 })
  assessorName!: string;

  @TextField({ max: 40 })
  plan!: string;

  @TextField({ max: 200 })
  standardTitle!: string;

  @ChoiceField(AssessmentMethod)
  method!: AssessmentMethod;

  @TextField({ max: 200 })
  methodName!: string;

  @InstantField()
  heldAt!: string;

  @ObjectField(() => SubmittedMarkResponse)
  mark!: SubmittedMarkResponse;

  @DocumentField({ description: 'The proposed grade with its reasons.' })
  proposal!: GradeProposal;

  @ChoicesField(RubricGrade, { description: 'The method’s grades, lowest first.' })
  scale!: RubricGrade[];

  @ChoicesField(SamplingReason)
  reasons!: SamplingReason[];

  @ObjectField(() => MarkingRecordResponse, {
    nullable: true,
    description: 'Timer, questions, files and raw marks as they were submitted; null for marks from before they were kept.',
  })
  record!: MarkingRecordResponse | null;

  @ListField(() => JudgedCriterionResponse)
  criteria!: JudgedCriterionResponse[];

  @ListField(() => SubmittedMarkResponse, { description: 'Versions before this one, oldest first.' })
  earlier!: SubmittedMarkResponse[];

  @ObjectField(() => BlindMarkResponse, { nullable: true, description: 'What the moderator chose before seeing the assessor’s levels.' })
  blindMark!: BlindMarkResponse | null;

  @FlagField({ description: 'The caller’s own mark: somebody else moderates it.' })
  own!: boolean;

  @FlagField({ description: 'It waits for a decision.' })
  waiting!: boolean;
}
