import { rowsOf, utcText } from '@assay/database';
import type { MarkingFileResponse } from '@assay/grading/contracts';
import type { EntityManager } from 'typeorm';

/** The files beside an attempt that were not withdrawn, oldest first. */
export function markingFiles(manager: EntityManager, attemptId: string): Promise<MarkingFileResponse[]> {
  return rowsOf(
    manager,
    `SELECT f.id, f.file_id AS "fileId", f.criterion_id AS "criterionId", s.name, s.media_type AS "mediaType",
       s.size_bytes::float8 AS "sizeBytes", s.sha256, ${utcText('f.added_at')} AS "addedAt"
     FROM marking_file f JOIN stored_file s ON s.id = f.file_id
     WHERE f.attempt_id = $1 AND NOT EXISTS (SELECT FROM withdrawn_marking_file w WHERE w.marking_file_id = f.id)
     ORDER BY f.added_at, f.id`,
    [attemptId],
  );
}
