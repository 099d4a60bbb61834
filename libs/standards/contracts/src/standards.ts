import {
  DocumentField,
  FlagField,
  IdField,
  InstantField,
  ListField,
  ObjectField,
  TextField,
  VerbatimField,
  WholeNumberField,
} from '@assay/platform/contracts';
import type { OccupationDifference, OccupationDocument, RubricEffect } from '@assay/standards/domain';
import { PersonResponse } from './person';
import { PlanSummary } from './plan-summary';
import { RubricSummary } from './rubric-summary';
import { referenceLimit, sourceNameLimit, sourceTextLimit, titleLimit } from '@assay/standards/domain';

/** `POST /api/standards`. What is given here wins over what the page says. */
export class ImportStandardRequest {
  @VerbatimField({ max: sourceTextLimit })
  readonly text!: string;

  @TextField({ max: sourceNameLimit, description: 'Name of the file, or where the text was copied from.' })
  readonly sourceName!: string;

  @TextField({ max: titleLimit, optional: true })
  readonly title?: string;

  @WholeNumberField({ min: 1, max: 8, optional: true })
  readonly level?: number;

  @TextField({ max: referenceLimit, optional: true, pattern: /^OCC\d{3,5}[A-Z]?$/i })
  readonly reference?: string;

  @TextField({ max: referenceLimit, optional: true, pattern: /^ST\d{4}$/i })
  readonly standardReference?: string;

  @TextField({ max: referenceLimit, optional: true, pattern: /^\d{1,3}\.\d{1,3}$/ })
  readonly versionLabel?: string;
}

export class ImportStandardResponse {
  @IdField()
  readonly id!: string;

  @FlagField({ description: 'False where the very same document was there already.' })
  readonly imported!: boolean;
}

export class StandardSummary {
  @IdField()
  readonly id!: string;

  @TextField({ max: referenceLimit })
  readonly occupationReference!: string;

  @TextField({ max: referenceLimit, nullable: true })
  readonly standardReference!: string | null;

  @TextField({ max: referenceLimit, nullable: true })
  readonly versionLabel!: string | null;

  @TextField({ max: titleLimit })
  readonly title!: string;

  @WholeNumberField({ min: 1, max: 8 })
  readonly level!: number;

  @WholeNumberField({ min: 0, max: 1000 })
  readonly duties!: number;

  @InstantField()
  readonly importedAt!: string;

  @ObjectField(() => RubricSummary, { nullable: true, description: 'Its newest edition.' })
  readonly rubric!: RubricSummary | null;
}

/** `GET /api/standards`, by title, the newest version first. */
export class StandardsResponse {
  @ListField(() => StandardSummary)
  readonly standards!: readonly StandardSummary[];
}

/** `GET /api/standards/:id`. */
export class StandardResponse extends StandardSummary {
  @DocumentField({ description: 'OccupationDocument.' })
  readonly document!: OccupationDocument;

  @TextField({ max: sourceNameLimit })
  readonly sourceName!: string;

  @ObjectField(() => PersonResponse)
  readonly importedBy!: PersonResponse;

  @ListField(() => RubricSummary, { description: 'Newest edition first.' })
  readonly rubrics!: readonly RubricSummary[];

  @ListField(() => PlanSummary)
  readonly plans!: readonly PlanSummary[];

  @ListField(() => StandardSummary, { description: 'Other imported versions of the same occupation.' })
  readonly otherVersions!: readonly StandardSummary[];

  @TextField({
    max: 60,
    nullable: true,
    description: 'The shipped plan for it that is not adopted yet, e.g. `ST0825 1.1`.',
  })
  readonly shippedPlan!: string | null;
}

/** What the newer version does to a rubric of the older one. */
export class RubricEffectResponse {
  @ObjectField(() => RubricSummary)
  readonly rubric!: RubricSummary;

  @DocumentField({ description: 'RubricEffect.' })
  readonly effect!: RubricEffect;
}

/** `GET /api/standards/:id/difference?from=…`: what changed since the other version, and what it touches. */
export class StandardDifferenceResponse {
  @ObjectField(() => StandardSummary)
  readonly before!: StandardSummary;

  @ObjectField(() => StandardSummary)
  readonly after!: StandardSummary;

  @ListField(() => RubricEffectResponse, {
    description: 'Rubrics of the older version, the newest edition first.',
  })
  readonly rubrics!: readonly RubricEffectResponse[];

  @ListField(() => PlanSummary, { description: 'Plans made for the older version.' })
  readonly plans!: readonly PlanSummary[];

  @DocumentField({ description: 'OccupationDifference.' })
  readonly difference!: OccupationDifference;
}
