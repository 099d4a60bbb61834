import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ApprenticeImportEntity } from '@assay/database';
import { Clock, Commands, recordEvent, type Actor } from '@assay/platform/api';
import { cleanFileName } from '@assay/platform/util';
import type { ImportResponse, ReadImportRequest } from '@assay/scheduling/contracts';
import { ImportStatus } from '@assay/scheduling/domain';
import { decodeFile, unreadable } from './decode-file';
import { oneImport } from './import-queries';
import { checked, writeRows } from './import-rows';
import { readTable } from './read-table';

/** Reads a file of apprentices and checks every cell. Nobody is registered by that. */
@Injectable()
export class ReadImport {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, { fileName, content }: ReadImportRequest): Promise<ImportResponse> {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(content)) throw unreadable('base64');
    const { text, encoding } = decodeFile(Buffer.from(content, 'base64'));
    const { separator, lines } = readTable(text);
    return this.commands.run(actor, async (manager) => {
      const { organisationId, accountId: createdBy } = actor;
      const id = randomUUID();
      const createdAt = this.clock.now();
      const name = cleanFileName(fileName, { mediaType: 'text/csv', ending: 'csv' });
      await manager.insert(ApprenticeImportEntity, {
        organisationId,
        id,
        fileName: name,
        status: ImportStatus.Checked,
        encoding,
        separator,
        createdBy,
        createdAt,
      });
      await writeRows(manager, id, await checked(manager, lines));
      await recordEvent(manager, actor, createdAt, { kind: 'import.read', subjectId: id, facts: { rows: lines.length, encoding } });
      return oneImport(manager, id);
    });
  }
}
