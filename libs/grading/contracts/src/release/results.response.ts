import type { ResultExplanation } from '@assay/grading/domain';
import { ResultState } from '@assay/grading/domain';
import {
  ChoiceField,
  DocumentField,
  IdField,
  InstantField,
  ListField,
  TextField,
  WholeNumberField,
} from '@assay/platform/contracts';
import { RubricGrade } from '@assay/standards/domain';

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
}

/** `GET /api/results`. */
export class ResultsResponse {
  @ListField(() => ResultSummaryResponse)
  items!: ResultSummaryResponse[];
}
