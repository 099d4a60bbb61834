import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan, type EntityManager } from 'typeorm';
import { StoredFileEntity, Transactions } from '@assay/database';
import { fileLimits, hourMs, StoredFileStatus } from '@assay/platform/util';
import { recordEvent } from '../audit/record-event';
import { Clock } from '../clock/clock';
import { FileBytes } from './file-bytes';

/** Puts rows and bytes back into step: what nothing owns after a day is removed, owned files without bytes are told. */
@Injectable()
export class SweepFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly bytes: FileBytes,
    private readonly clock: Clock,
  ) {}

  /** In every organisation; returns how many rows and strays were put right. */
  run(): Promise<number> {
    return this.transactions.inEachOrganisation(async (manager, organisationId) => {
      const unowned = await this.removeUnowned(manager, organisationId);
      const strays = await this.removeStrays(manager, organisationId);
      return unowned + strays + (await this.tellLost(manager, organisationId));
    });
  }

  private get dayAgo(): Date {
    return new Date(this.clock.now().getTime() - fileLimits.keptUnownedHours * hourMs);
  }

  private async removeUnowned(manager: EntityManager, organisationId: string): Promise<number> {
    const where = { organisationId, attachedAt: IsNull(), createdAt: LessThan(this.dayAgo) };
    const files = await manager.find(StoredFileEntity, { where, lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' } });
    await manager.delete(StoredFileEntity, { organisationId, id: In(files.map(({ id }) => id)) });
    for (const file of files) await this.bytes.remove(file);
    return files.length;
  }

  /** Bytes whose row is gone, and parts that were never put to their file. Disk time, not ours: a day is a day. */
  private async removeStrays(manager: EntityManager, organisationId: string): Promise<number> {
    const before = new Date(Date.now() - fileLimits.keptUnownedHours * hourMs);
    const old = (await this.bytes.listed(organisationId)).filter(({ writtenAt }) => writtenAt < before).map(({ name }) => name);
    const known = await manager.find(StoredFileEntity, { where: { organisationId, id: In(old.filter((name) => !name.includes('.'))) } });
    const ids = new Set(known.map(({ id }) => id));
    const strays = old.filter((name) => !ids.has(name));
    for (const name of strays) await this.bytes.removeNamed(organisationId, name);
    return strays.length;
  }

  private async tellLost(manager: EntityManager, organisationId: string): Promise<number> {
    const owned = await manager.find(StoredFileEntity, { where: { organisationId, status: StoredFileStatus.Kept } });
    let lost = 0;
    for (const file of owned) {
      if ((await this.bytes.size(file)) === Number(file.sizeBytes)) continue;
      lost += 1;
      await manager.update(StoredFileEntity, { organisationId, id: file.id }, { status: StoredFileStatus.Lost });
      const actor = { organisationId, accountId: null };
      await recordEvent(manager, actor, this.clock.now(), { kind: 'file.lost', subjectId: file.id, facts: { ownerId: file.ownerId } });
    }
    return lost;
  }
}
