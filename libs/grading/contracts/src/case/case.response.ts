import { CaseKind, CaseOutcome, CaseStatus } from '@assay/grading/domain';
import { ChoiceField, IdField, InstantField, ListField, PageResponse, TextField } from '@assay/platform/contracts';
import { AssessmentMethod } from '@assay/standards/domain';

/** A case of malpractice or maladministration; staff only. */
export class CaseResponse {
  @IdField()
  id!: string;

  @IdField()
  enrolmentId!: string;

  @TextField({ max: 201 })
  apprenticeName!: string;

  @TextField({ max: 200 })
  standardTitle!: string;

  @IdField({ nullable: true })
  attemptId!: string | null;

  @ChoiceField(AssessmentMethod, { nullable: true })
  method!: AssessmentMethod | null;

  @ChoiceField(CaseKind)
  kind!: CaseKind;

  @ChoiceField(CaseStatus)
  status!: CaseStatus;

  @TextField({ max: 4000 })
  reason!: string;

  @TextField({ max: 200 })
  openedByName!: string;

  @InstantField()
  openedAt!: string;

  @ChoiceField(CaseOutcome, { nullable: true })
  outcome!: CaseOutcome | null;

  @TextField({ max: 4000, nullable: true })
  conclusion!: string | null;

  @TextField({ max: 200, nullable: true })
  closedByName!: string | null;

  @InstantField({ nullable: true })
  closedAt!: string | null;
}

/** `GET /api/cases`: open ones first, then the latest closed. */
export class CasesResponse extends PageResponse {
  @ListField(() => CaseResponse)
  items!: CaseResponse[];
}
