import { Injectable } from '@nestjs/common';
import { StoredFileEntity, Transactions } from '@assay/database';
import type { UploadResponse } from '@assay/platform/contracts';
import { cleanFileName, fileRules, StoredFileStatus, type FileKind } from '@assay/platform/util';
import type { Actor } from '../access/actor';
import { recordEvent } from '../audit/record-event';
import { Clock } from '../clock/clock';
import { invalid, notFound } from '../problem/problem.exception';
import { FileBytes } from './file-bytes';
import { kindOfFile } from './kind-of-file';
import { uploadState } from './upload-state';

/** Looks at a file that has come whole: keeps it where its content is of a kind its purpose takes, else removes it. */
@Injectable()
export class FinishUpload {
  constructor(
    private readonly transactions: Transactions,
    private readonly bytes: FileBytes,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, file: StoredFileEntity): Promise<UploadResponse> {
    const { kinds } = fileRules[file.purpose];
    const kind = await kindOfFile(this.bytes.pathOf(file), kinds).catch(refuseGone);
    if (!kind) return this.refuse(actor, file, kinds);
    return this.keep(actor, file, kind, await this.bytes.sha256(file).catch(refuseGone));
  }

  private keep(actor: Actor, file: StoredFileEntity, kind: FileKind, sha256: string): Promise<UploadResponse> {
    const { organisationId, id } = file;
    const name = cleanFileName(file.name, kind);
    return this.transactions.run(actor, async (manager) => {
      const changes = { status: StoredFileStatus.Kept, mediaType: kind.mediaType, name, sha256 };
      const { affected } = await manager.update(StoredFileEntity, { organisationId, id, status: StoredFileStatus.Receiving }, changes);
      if (affected !== 1) {
        // Finished by another part at the same time, or given up.
        if (!(await manager.existsBy(StoredFileEntity, { organisationId, id }))) throw notFound();
      } else
        await recordEvent(manager, actor, this.clock.now(), {
          kind: 'file.stored',
          subjectId: id,
          facts: { purpose: file.purpose, mediaType: kind.mediaType, sha256, sizeBytes: Number(file.sizeBytes) },
        });
      return uploadState({ ...file, ...changes });
    });
  }

  private async refuse(actor: Actor, file: StoredFileEntity, kinds: readonly FileKind[]): Promise<never> {
    const { organisationId, id } = file;
    await this.transactions.run(actor, (manager) => manager.delete(StoredFileEntity, { organisationId, id }));
    await this.bytes.remove(file);
    const detail = `The content is none of ${kinds.map(({ ending }) => ending).join(', ')}.`;
    throw invalid([{ field: 'file', code: 'file-kind', detail }]);
  }
}

/** Who began an upload may give it up while its last part is looked at: then there is nothing to finish. */
function refuseGone(error: NodeJS.ErrnoException): never {
  throw error.code === 'ENOENT' ? notFound() : error;
}
