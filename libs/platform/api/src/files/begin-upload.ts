import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { firstRow, StoredFileEntity } from '@assay/database';
import type { BeginUploadRequest, UploadResponse } from '@assay/platform/contracts';
import { cleanFileName, fileLimits, fileRules, StoredFileStatus } from '@assay/platform/util';
import type { Actor } from '../access/actor';
import { Clock } from '../clock/clock';
import { Commands } from '../commands/commands';
import { conflict, ProblemException } from '../problem/problem.exception';
import { uploadState } from './upload-state';

/** Announces a file: what it is for, what it is called, how large it will be. */
@Injectable()
export class BeginUpload {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, { purpose, name, sizeBytes }: BeginUploadRequest): Promise<UploadResponse> {
    const { maxBytes } = fileRules[purpose];
    if (sizeBytes > maxBytes) throw new ProblemException(413, 'too-large', 'The file is larger than is taken here.', { limit: maxBytes });
    return this.commands.run(
      actor,
      async (manager) => {
        const { organisationId, accountId: uploadedBy } = actor;
        await refusePile(manager, actor, sizeBytes);
        const file = {
          organisationId,
          id: randomUUID(),
          purpose,
          name: cleanFileName(name, null),
          status: StoredFileStatus.Receiving,
          sizeBytes: String(sizeBytes),
          receivedBytes: '0',
          uploadedBy,
          subjectId: actor.subjectId,
          createdAt: this.clock.now(),
        };
        await manager.insert(StoredFileEntity, file);
        return uploadState(file);
      },
      [`uploads/${actor.accountId}`],
    );
  }
}

/** What nothing owns yet is bounded in number and size, finished or not: until it is swept it fills the disk. */
async function refusePile(manager: EntityManager, { organisationId, accountId: uploadedBy }: Actor, sizeBytes: number): Promise<void> {
  const { unfinishedPerAccount: limit, unownedBytesPerAccount: mostBytes } = fileLimits;
  const unfinished = await manager.countBy(StoredFileEntity, { organisationId, uploadedBy, status: StoredFileStatus.Receiving });
  if (unfinished >= limit) throw conflict('too-many-uploads', { limit });
  const unowned = await firstRow<{ bytes: number }>(manager, unownedSql, [uploadedBy]);
  if ((unowned?.bytes ?? 0) + sizeBytes > mostBytes) throw conflict('too-many-uploads', { limit: mostBytes });
}

const unownedSql = `SELECT coalesce(sum(size_bytes), 0)::float8 AS bytes FROM stored_file WHERE uploaded_by = $1 AND attached_at IS NULL`;
