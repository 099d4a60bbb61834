import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { StoredFileEntity, Transactions } from '@assay/database';
import type { UploadResponse } from '@assay/platform/contracts';
import { fileLimits, StoredFileStatus } from '@assay/platform/util';
import type { Actor } from '../access/actor';
import { conflict, notFound } from '../problem/problem.exception';
import { FileBytes, type ReceivedPart } from './file-bytes';
import { FinishUpload } from './finish-upload';
import { uploadState } from './upload-state';

/**
 * Takes the next part of a file. A part whose acknowledgement was lost is refused with the offset that counts, so the
 * sender goes on from there; of two parts for one place the first to arrive whole wins. The last part finishes the file.
 */
@Injectable()
export class ContinueUpload {
  constructor(
    private readonly transactions: Transactions,
    private readonly bytes: FileBytes,
    private readonly finish: FinishUpload,
  ) {}

  async state(actor: Actor, id: string): Promise<UploadResponse> {
    return uploadState(await this.own(actor, id));
  }

  async run(actor: Actor, id: string, offset: number, part: Readable): Promise<UploadResponse> {
    const file = await this.own(actor, id);
    if (file.status !== StoredFileStatus.Receiving) return uploadState(file);
    const [received, size] = [Number(file.receivedBytes), Number(file.sizeBytes)];
    mustContinueAt(received, offset);
    if (received === size) return this.finish.run(actor, file);
    const taken = await this.bytes.receive(file, part, Math.min(fileLimits.chunkBytes, size - offset));
    try {
      const grown = await this.append(actor, id, offset, taken);
      return grown.receivedBytes === grown.sizeBytes ? await this.finish.run(actor, grown) : uploadState(grown);
    } finally {
      await rm(taken.path, { force: true });
    }
  }

  private append(actor: Actor, id: string, offset: number, { path, bytes, sha256 }: ReceivedPart): Promise<StoredFileEntity> {
    const place = { organisationId: actor.organisationId, id };
    return this.transactions.run(actor, async (manager) => {
      const file = await manager.findOne(StoredFileEntity, { where: place, lock: { mode: 'pessimistic_write' } });
      if (file?.status !== StoredFileStatus.Receiving) throw notFound();
      mustContinueAt(Number(file.receivedBytes), offset);
      await this.bytes.append(place, offset, path);
      const grown = { receivedBytes: String(offset + bytes), partsSha256: partsSha256(file.partsSha256, sha256) };
      await manager.update(StoredFileEntity, place, grown);
      return Object.assign(file, grown);
    });
  }

  /** Only the one who began an upload goes on with it. */
  private async own(actor: Actor, id: string): Promise<StoredFileEntity> {
    const { organisationId, accountId: uploadedBy } = actor;
    const file = await this.transactions.run(actor, (manager) => manager.findOneBy(StoredFileEntity, { organisationId, id, uploadedBy }));
    if (!file) throw notFound();
    return file;
  }
}

/** Sender and server come to the same without keeping or reading anything twice; the sender's half is in the web's `parts-sha256.ts`. */
const partsSha256 = (before: string | null, part: string): string =>
  createHash('sha256')
    .update(`${before ?? ''}${part}`)
    .digest('hex');

function mustContinueAt(received: number, offset: number): void {
  if (received !== offset) throw conflict('upload-offset', { offset: received });
}
