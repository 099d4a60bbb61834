import {
  DecimalField,
  FlagField,
  IdField,
  InstantField,
  ListField,
  LocalDateField,
  PageResponse,
  TextField,
  WholeNumberField,
} from '@assay/platform/contracts';

/** One standardisation in the list. */
export class StandardisationSummaryResponse {
  @IdField()
  id!: string;

  @TextField({ max: 120 })
  title!: string;

  @TextField({ max: 200 })
  standardTitle!: string;

  @TextField({ max: 200 })
  methodName!: string;

  @LocalDateField()
  closesOn!: string;

  @WholeNumberField({ min: 0, max: 10_000, description: 'How many people have marked.' })
  marks!: number;

  @FlagField({ description: 'The caller has marked.' })
  marked!: boolean;

  @FlagField({ description: 'The levels are agreed; nobody marks any more.' })
  closed!: boolean;

  @DecimalField({
    min: -1,
    max: 1,
    nullable: true,
    description: 'Fleiss’ kappa; null until the caller may see it, or where nothing can be said.',
  })
  kappa!: number | null;
}

/** `GET /api/standardisations`: open ones first, by the day they close. */
export class StandardisationsResponse extends PageResponse {
  @ListField(() => StandardisationSummaryResponse)
  items!: StandardisationSummaryResponse[];
}

/** A submitted mark that could be marked again. */
export class MarkSourceResponse {
  @IdField()
  markVersionId!: string;

  @TextField({ max: 200 })
  standardTitle!: string;

  @TextField({ max: 200 })
  methodName!: string;

  @InstantField()
  submittedAt!: string;

  @TextField({ max: 20 })
  grade!: string;
}

/** `GET /api/standardisation-sources`: the newest 200 moderated marks, without names. */
export class MarkSourcesResponse {
  @ListField(() => MarkSourceResponse)
  items!: MarkSourceResponse[];
}
