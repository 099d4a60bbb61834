import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { StandardVersionEntity } from '@assay/database';
import { Clock, Commands, invalid, recordEvent, type Actor } from '@assay/platform/api';
import { canonicalJson } from '@assay/platform/util';
import type { ImportStandardRequest, ImportStandardResponse } from '@assay/standards/contracts';
import type { OccupationDocument } from '@assay/standards/domain';
import { missingParts } from './missing-parts';
import { documentIn } from './read-occupation';

/** Keeps a standard as it was read, with its source. The very same document again is the one already there. */
@Injectable()
export class ImportStandard {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, request: ImportStandardRequest): Promise<ImportStandardResponse> {
    const document = withGiven(documentIn(request.text), request);
    const missing = missingParts(document);
    if (missing.length > 0)
      throw invalid(missing.map((field) => ({ field, code: 'missing-in-page', detail: 'The page does not say it.' })));
    return this.commands.run(actor, (manager) => this.keep(manager, actor, request, document));
  }

  private async keep(
    manager: EntityManager,
    actor: Actor,
    request: ImportStandardRequest,
    document: OccupationDocument,
  ): Promise<ImportStandardResponse> {
    const contentHash = createHash('sha256').update(canonicalJson(document)).digest('hex');
    const id = randomUUID();
    await manager
      .createQueryBuilder()
      .insert()
      .into(StandardVersionEntity)
      .values({ ...rowOf(document), id, contentHash, ...this.originOf(actor, request) })
      .orIgnore()
      .execute();
    const { organisationId } = actor;
    const kept = await manager.findOneOrFail(StandardVersionEntity, {
      where: { organisationId, contentHash },
      select: { id: true },
    });
    if (kept.id !== id) return { id: kept.id, imported: false };
    const facts = { contentHash, duties: document.duties.length, warnings: document.warnings.length };
    await recordEvent(manager, actor, this.clock.now(), { kind: 'standard.imported', subjectId: id, facts });
    return { id, imported: true };
  }

  private originOf({ organisationId, accountId }: Actor, { text, sourceName }: ImportStandardRequest) {
    return {
      organisationId,
      sourceText: text,
      sourceName,
      importedBy: accountId,
      importedAt: this.clock.now(),
    };
  }
}

function withGiven(document: OccupationDocument, given: ImportStandardRequest): OccupationDocument {
  return {
    ...document,
    title: given.title ?? document.title,
    level: given.level ?? document.level,
    reference: given.reference?.toUpperCase() ?? document.reference,
    standardReference: given.standardReference?.toUpperCase() ?? document.standardReference,
    version: given.versionLabel ?? document.version,
  };
}

function rowOf(document: OccupationDocument) {
  return {
    occupationReference: document.reference ?? document.standardReference ?? '',
    standardReference: document.standardReference,
    versionLabel: document.version,
    title: document.title ?? '',
    level: document.level ?? 0,
    document,
  };
}
