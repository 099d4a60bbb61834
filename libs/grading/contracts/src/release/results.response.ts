import type { ResultExplanation } from '@assay/grading/domain';
import { ResultState } from '@assay/grading/domain';
import {
  ChoiceField,
  DocumentField,
  FlagField,
  IdField,
  InstantField,
  ListField,
  LocalDateField,
  ObjectField,
  PageResponse,
  TextField,
  WholeNumberField,
} from '@assay/platform/contracts';
import { RubricGrade } from '@assay/standards/domain';

/** When the certificate may be claimed, and what stops that. */
export class ClaimResponse {
  @LocalDateField({ description: 'The first local day.' })
  from!: string;

  @ChoiceField({ Appeal: 'appeal', Case: 'case' }, { nullable: true, description: 'An open appeal or case.' })
  stoppedBy!: 'appeal' | 'case' | null;
}

/** The newest overall grade of an enrolment, on its way out. */
export class ResultSummaryResponse {
  @IdField()
  id!: string;

  @WholeNumberField({ min: 1, max: 1000, description: 'Above 1: a later version.' })
  number!: number;

  @TextField({ max: 201 })
  apprenticeName!: string;

  @TextField({ max: 200 })
  providerName!: string;

  @TextField({ max: 200 })
  standardTitle!: string;

  @ChoiceField(RubricGrade)
  overallGrade!: RubricGrade;

  @DocumentField()
  explanation!: ResultExplanation;

  @InstantField()
  computedAt!: string;

  @ChoiceField(ResultState)
  state!: ResultState;

  @IdField({ nullable: true, description: 'The release that holds it.' })
  releaseId!: string | null;

  @InstantField({ nullable: true })
  effectiveAt!: string | null;

  @IdField()
  enrolmentId!: string;

  @FlagField({ description: 'A case of malpractice or maladministration is open: it cannot be released.' })
  held!: boolean;

  @LocalDateField({ description: 'By when it is to be released.' })
  dueOn!: string;

  @FlagField({ description: 'That day has passed, and it is not released.' })
  overdue!: boolean;

  @ObjectField(() => ClaimResponse, { nullable: true, description: 'Null before the release and after a fail.' })
  claim!: ClaimResponse | null;
}

/** `GET /api/results`. */
export class ResultsResponse extends PageResponse {
  @ListField(() => ResultSummaryResponse)
  items!: ResultSummaryResponse[];
}
