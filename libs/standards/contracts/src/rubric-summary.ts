import { ChoiceField, IdField, InstantField, WholeNumberField } from '@assay/platform/contracts';
import { RubricStatus } from '@assay/standards/domain';

/** One edition of a rubric, without its criteria. */
export class RubricSummary {
  @IdField()
  readonly id!: string;

  @WholeNumberField({ min: 1, max: 10_000 })
  readonly edition!: number;

  @ChoiceField(RubricStatus)
  readonly status!: RubricStatus;

  @InstantField()
  readonly createdAt!: string;

  @InstantField({ nullable: true })
  readonly publishedAt!: string | null;
}
