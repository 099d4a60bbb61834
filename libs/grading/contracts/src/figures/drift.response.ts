import { DecimalField, FlagField, IdField, ListField, TextField, WholeNumberField } from '@assay/platform/contracts';

/** How far one assessor's grades were moved by moderation in one month. */
export class MonthlyDriftResponse {
  @TextField({ max: 7, description: 'e.g. 2027-01' })
  month!: string;

  @WholeNumberField({ min: 1, max: 1_000_000 })
  marks!: number;

  @DecimalField({ min: -10, max: 10, description: 'Mean levels a mark; above 0 moderation went up.' })
  mean!: number;
}

/** How far one assessor's grades were moved by moderation. */
export class AssessorDriftResponse {
  @IdField()
  assessorId!: string;

  @TextField({ max: 200 })
  name!: string;

  @WholeNumberField({ min: 1, max: 1_000_000, description: 'Moderated marks.' })
  marks!: number;

  @DecimalField({ min: -10, max: 10, description: 'Mean levels a mark: above 0 the assessor is severe, below 0 lenient.' })
  mean!: number;

  @DecimalField({ min: -10, max: 10, nullable: true, description: 'Lower end of the 95 % interval.' })
  low!: number | null;

  @DecimalField({ min: -10, max: 10, nullable: true, description: 'Upper end of the 95 % interval.' })
  high!: number | null;

  @FlagField({ description: 'More than chance.' })
  drifts!: boolean;

  @ListField(() => MonthlyDriftResponse)
  months!: MonthlyDriftResponse[];
}

/** `GET /api/figures/drift`: the assessors who drift first. */
export class DriftResponse {
  @ListField(() => AssessorDriftResponse)
  assessors!: AssessorDriftResponse[];
}
