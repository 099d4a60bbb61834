import type { StoredFileEntity } from '@assay/database';
import type { UploadResponse } from '@assay/platform/contracts';
import { fileLimits } from '@assay/platform/util';

/** How far an upload has come, as its sender is told. PostgreSQL's bigints arrive as text. */
export function uploadState(file: Pick<StoredFileEntity, 'id' | 'status' | 'receivedBytes' | 'sizeBytes'>): UploadResponse {
  const { id, status, receivedBytes, sizeBytes } = file;
  return { id, status, offset: Number(receivedBytes), sizeBytes: Number(sizeBytes), chunkBytes: fileLimits.chunkBytes };
}
