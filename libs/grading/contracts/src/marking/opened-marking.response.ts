import { IdField } from '@assay/platform/contracts';

/** Answer of `POST /api/attempts/:attemptId/marking`. */
export class OpenedMarkingResponse {
  @IdField()
  attemptId!: string;

  @IdField({ description: 'The published rubric that the attempt is marked by from now on.' })
  rubricId!: string;
}
