import { ChoiceField, IdField, TextField } from '@assay/platform/contracts';
import { PlanStatus } from '@assay/standards/domain';
import { referenceLimit, titleLimit } from '@assay/standards/domain';

/** A version of an assessment plan, without its rules. */
export class PlanSummary {
  @IdField()
  readonly id!: string;

  @TextField({ max: referenceLimit })
  readonly standardReference!: string;

  @TextField({ max: referenceLimit })
  readonly versionLabel!: string;

  @TextField({ max: titleLimit })
  readonly title!: string;

  @ChoiceField(PlanStatus)
  readonly status!: PlanStatus;
}
