import { IdField, InstantField, TextField, WholeNumberField } from '@assay/platform/contracts';

/** A file or recording beside a marking. */
export class MarkingFileResponse {
  @IdField()
  id!: string;

  @IdField({ description: 'The stored file; its bytes are served under this id.' })
  fileId!: string;

  @IdField({ nullable: true, description: 'Null where it belongs to the whole attempt.' })
  criterionId!: string | null;

  @TextField({ max: 150 })
  name!: string;

  @TextField({ max: 100 })
  mediaType!: string;

  @WholeNumberField({ min: 1, max: Number.MAX_SAFE_INTEGER })
  sizeBytes!: number;

  @TextField({ max: 64, description: 'SHA-256 of the bytes as they were received.' })
  sha256!: string;

  @InstantField()
  addedAt!: string;
}
