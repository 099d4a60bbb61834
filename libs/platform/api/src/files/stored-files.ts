import { Injectable, StreamableFile } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import { enterOrganisation, rowsOf, StoredFileEntity, Transactions } from '@assay/database';
import type { StoredFileResponse } from '@assay/platform/contracts';
import { StoredFileStatus, type FilePurpose } from '@assay/platform/util';
import type { Actor } from '../access/actor';
import { Clock } from '../clock/clock';
import { invalid, notFound, ProblemException } from '../problem/problem.exception';
import { attachmentOf } from './attachment-of';
import { FileBytes } from './file-bytes';
import type { WantedPart } from './wanted-part';

/** What owns files: the kind of thing follows from the purpose. */
export interface FileOwner {
  readonly purpose: FilePurpose;
  readonly ownerId: string;
}

/** Stored files as the things of the business use them: they take files into their possession and let people read them. */
@Injectable()
export class StoredFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly bytes: FileBytes,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes finished uploads of the actor into the owner's possession, inside the owner's own transaction. Returns the
   * ids that the owner has now: a file with the same content that it had already stands for the new one.
   */
  async attach(manager: EntityManager, actor: Actor, owner: FileOwner, ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const { organisationId, accountId: uploadedBy } = actor;
    const { purpose, ownerId } = owner;
    const mine = { organisationId, id: In([...new Set(ids)]), purpose, uploadedBy, status: StoredFileStatus.Kept, attachedAt: IsNull() };
    const files = await manager.find(StoredFileEntity, { where: mine, lock: { mode: 'pessimistic_write' } });
    if (files.length !== new Set(ids).size)
      throw invalid([{ field: 'fileIds', code: 'unknown', detail: 'There is no such finished upload of yours.' }]);
    const owned = await manager.findBy(StoredFileEntity, { organisationId, purpose, ownerId });
    const byContent = new Map(owned.map(({ sha256, id }) => [sha256, id]));
    const taken: string[] = [];
    for (const { id, sha256 } of files) {
      const same = byContent.get(sha256);
      taken.push(same ?? id);
      if (same !== undefined) continue;
      byContent.set(sha256, id);
      await manager.update(StoredFileEntity, { organisationId, id }, { attachedAt: this.clock.now(), ownerId });
    }
    return [...new Set(taken)];
  }

  /** What lists show of these files. The caller has checked that the actor may see what owns them. */
  describe(manager: EntityManager, ids: readonly string[]): Promise<StoredFileResponse[]> {
    return rowsOf<StoredFileResponse>(manager, describeSql, [ids]);
  }

  /**
   * The file as an attachment. `mayRead` looks with the actor's own eyes and says which owner lets them read it;
   * null is answered as not found, like a file that does not exist. Recordings are played part by part: `wanted`.
   */
  async serve(
    actor: Actor,
    id: string,
    mayRead: (manager: EntityManager) => Promise<FileOwner | null>,
    wanted?: WantedPart,
  ): Promise<StreamableFile> {
    const { organisationId } = actor;
    const file = await this.transactions.run(actor, async (manager) => {
      const owner = await mayRead(manager);
      if (!owner) throw notFound();
      await enterOrganisation(manager, { organisationId, audience: 'staff', subjectId: null });
      return manager.findOneBy(StoredFileEntity, { organisationId, id, ...owner });
    });
    if (!file) throw notFound();
    if ((await this.bytes.size(file)) !== Number(file.sizeBytes))
      throw new ProblemException(410, 'file-lost', 'The bytes of this file are gone.');
    const range = wanted?.of(Number(file.sizeBytes)) ?? null;
    return attachmentOf(file, this.bytes.read(file, range), range);
  }
}

const describeSql = `SELECT id, name, media_type AS "mediaType", size_bytes::float8 AS "sizeBytes" FROM stored_file
  WHERE id = ANY($1::uuid[]) ORDER BY name, id`;
