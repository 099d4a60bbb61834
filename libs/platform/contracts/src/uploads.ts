import { FilePurpose, StoredFileStatus } from '@assay/platform/util';
import { ChoiceField, IdField, InstantField, ListField, WholeNumberField } from './fields';
import { TextField, VerbatimField } from './text-field';

const most = Number.MAX_SAFE_INTEGER;

/** `POST /api/files`: announces a file. Its bytes follow in parts, by `PATCH /api/files/:id`. */
export class BeginUploadRequest {
  @ChoiceField(FilePurpose)
  readonly purpose!: FilePurpose;

  @VerbatimField({ max: 500, description: 'As it is called on the person’s device; only a cleaned name is kept.' })
  readonly name!: string;

  @WholeNumberField({ min: 1, max: most })
  readonly sizeBytes!: number;
}

/** How far an upload has come. The next part begins at `offset` and holds at most `chunkBytes`. */
export class UploadResponse {
  @IdField()
  readonly id!: string;

  @ChoiceField(StoredFileStatus)
  readonly status!: StoredFileStatus;

  @WholeNumberField({ min: 0, max: most })
  readonly offset!: number;

  @WholeNumberField({ min: 1, max: most })
  readonly sizeBytes!: number;

  @WholeNumberField({ min: 1, max: most })
  readonly chunkBytes!: number;
}

/** An upload that was begun and is not finished. It is finished by its own file only. */
export class UnfinishedUploadResponse extends UploadResponse {
  @ChoiceField(FilePurpose)
  readonly purpose!: FilePurpose;

  @TextField({ max: 150 })
  readonly name!: string;

  @TextField({ max: 64, nullable: true, description: 'Hash of the parts that were received; null before the first.' })
  readonly partsSha256!: string | null;

  @InstantField({ description: 'When what was received is removed, unless it is finished.' })
  readonly keptUntil!: string;
}

/** `GET /api/files`: one’s own, the newest first. */
export class UnfinishedUploadsResponse {
  @ListField(() => UnfinishedUploadResponse)
  readonly items!: UnfinishedUploadResponse[];
}

/** A file as lists show it. */
export class StoredFileResponse {
  @IdField()
  readonly id!: string;

  @TextField({ max: 150 })
  readonly name!: string;

  @TextField({ max: 100 })
  readonly mediaType!: string;

  @WholeNumberField({ min: 1, max: most })
  readonly sizeBytes!: number;
}
