import { IdField, LocalDateField, TextField } from '@assay/platform/contracts';
import { standardisationLimits } from '@assay/grading/domain';

/** `POST /api/standardisations`. */
export class MakeStandardisationRequest {
  @TextField({ max: standardisationLimits.title })
  title!: string;

  @TextField({ min: 0, max: standardisationLimits.guidance, optional: true, description: 'What the markers are asked to look at.' })
  guidance?: string;

  @IdField({ description: 'The mark whose evidence notes are marked again.' })
  markVersionId!: string;

  @LocalDateField({ description: 'The last day on which people mark.' })
  closesOn!: string;
}
