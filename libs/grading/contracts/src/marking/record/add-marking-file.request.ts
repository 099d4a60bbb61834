import { IdField } from '@assay/platform/contracts';

/** `POST /api/attempts/:attemptId/marking-files`: puts a finished upload beside the marking. */
export class AddMarkingFileRequest {
  @IdField({ description: 'Whose marking it is; the server checks it.' })
  apprenticeId!: string;

  @IdField({ description: 'A finished upload of the sender, for assessment evidence or a recording.' })
  fileId!: string;

  @IdField({ nullable: true })
  criterionId!: string | null;
}
