import { IdField, ListField, LocalDateField, TextField, WholeNumberField } from '@assay/platform/contracts';

export class CompetenceSummary {
  @TextField({ max: 10 })
  readonly standardReference!: string;

  @TextField({ max: 30 })
  readonly method!: string;

  @LocalDateField()
  readonly validFrom!: string;

  @LocalDateField({ nullable: true })
  readonly validUntil!: string | null;
}

export class AssessorSummary {
  @IdField()
  readonly id!: string;

  @TextField({ max: 200 })
  readonly name!: string;

  @WholeNumberField({ min: 1, max: 24 })
  readonly assessmentsPerDay!: number;

  @WholeNumberField({ min: 1, max: 100 })
  readonly assessmentsPerWeek!: number;

  @ListField(() => CompetenceSummary)
  readonly competences!: readonly CompetenceSummary[];
}

/** `GET /api/assessors`, by name. */
export class AssessorsResponse {
  @ListField(() => AssessorSummary)
  readonly assessors!: readonly AssessorSummary[];
}

export class NamedThing {
  @IdField()
  readonly id!: string;

  @TextField({ max: 200 })
  readonly name!: string;
}

/** `GET /api/employers` and `GET /api/training-providers`, by name. */
export class NamedThingsResponse {
  @ListField(() => NamedThing)
  readonly items!: readonly NamedThing[];
}
