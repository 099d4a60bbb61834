import { CaseKind, caseLimits, CaseOutcome } from '@assay/grading/domain';
import { ChoiceField, IdField, TextField } from '@assay/platform/contracts';

/** `POST /api/enrolments/:enrolmentId/cases`. */
export class OpenCaseRequest {
  @ChoiceField(CaseKind)
  kind!: CaseKind;

  @IdField({ optional: true, description: 'The attempt it is about; the whole enrolment if left out.' })
  attemptId?: string;

  @TextField({ ...caseLimits.reason })
  reason!: string;
}

/** `POST /api/cases/:caseId/closing`. */
export class CloseCaseRequest {
  @ChoiceField(CaseOutcome)
  outcome!: CaseOutcome;

  @TextField({ ...caseLimits.conclusion })
  conclusion!: string;
}
