import { firstRow } from '@assay/database';
import { type Actor, type FileOwner, StoredFiles, type WantedPart } from '@assay/platform/api';
import { Injectable, type StreamableFile } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { assessorOf } from '../assessors/assessor-of';
import { oneMarkSql } from '../../moderation/moderation-sql';

/** Files of a marking as attachments, recordings also part by part, for its assessors and for whoever moderates the mark that carries them. */
@Injectable()
export class ServeMarkingFile {
  constructor(private readonly files: StoredFiles) {}

  toAssessor(actor: Actor, attemptId: string, fileId: string, wanted: WantedPart): Promise<StreamableFile> {
    const mayRead = (manager: EntityManager) => firstRow<FileOwner>(manager, ownSql, [attemptId, actor.accountId, fileId]);
    return this.files.serve(actor, fileId, mayRead, wanted);
  }

  /** What the frozen mark carries, withdrawn since or not; and not before the mark itself may be seen. */
  toModerator(actor: Actor, markVersionId: string, fileId: string, wanted: WantedPart): Promise<StreamableFile> {
    const mayRead = async (manager: EntityManager) => {
      const mark = await firstRow(manager, oneMarkSql, [actor.accountId, markVersionId]);
      return mark ? firstRow<FileOwner>(manager, frozenSql, [markVersionId, fileId]) : null;
    };
    return this.files.serve(actor, fileId, mayRead, wanted);
  }
}

const owner = `s.purpose, s.owner_id AS "ownerId"`;

const ownSql = `SELECT ${owner}
  FROM marking k ${assessorOf('k.attempt_id', 'k.assessor_id', '$2')}
  JOIN marking_file f ON f.attempt_id = k.attempt_id AND f.file_id = $3 JOIN stored_file s ON s.id = f.file_id
  WHERE k.attempt_id = $1 AND NOT EXISTS (SELECT FROM withdrawn_marking_file w WHERE w.marking_file_id = f.id)`;

const frozenSql = `SELECT ${owner} FROM mark_version v JOIN stored_file s ON s.id = $2
  WHERE v.id = $1 AND v.record -> 'files' @> jsonb_build_array(jsonb_build_object('fileId', $2::text))`;
