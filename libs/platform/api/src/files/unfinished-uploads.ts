import { Injectable } from '@nestjs/common';
import { StoredFileEntity, Transactions } from '@assay/database';
import type { UnfinishedUploadsResponse } from '@assay/platform/contracts';
import { fileLimits, hourMs, StoredFileStatus } from '@assay/platform/util';
import type { Actor } from '../access/actor';
import { FileBytes } from './file-bytes';
import { uploadState } from './upload-state';

/** What a person began to send and did not finish: the browser was closed, the connection lost. */
@Injectable()
export class UnfinishedUploads {
  constructor(
    private readonly transactions: Transactions,
    private readonly bytes: FileBytes,
  ) {}

  async of(actor: Actor): Promise<UnfinishedUploadsResponse> {
    const files = await this.transactions.run(actor, (manager) =>
      manager.find(StoredFileEntity, { where: this.own(actor), order: { createdAt: 'DESC', id: 'ASC' } }),
    );
    const items = files.map((file) => {
      const { purpose, name, partsSha256, createdAt } = file;
      const keptUntil = new Date(createdAt.getTime() + fileLimits.keptUnownedHours * hourMs).toISOString();
      return { ...uploadState(file), purpose, name, partsSha256, keptUntil };
    });
    return { items };
  }

  /** Removes what was received. Of what is finished, or another's, nothing happens. */
  async giveUp(actor: Actor, id: string): Promise<void> {
    const { affected } = await this.transactions.run(actor, (manager) => manager.delete(StoredFileEntity, { ...this.own(actor), id }));
    if (affected) await this.bytes.remove({ organisationId: actor.organisationId, id });
  }

  private own({ organisationId, accountId: uploadedBy }: Actor) {
    return { organisationId, uploadedBy, status: StoredFileStatus.Receiving };
  }
}
