import { Injectable } from '@nestjs/common';
import { Transactions } from '@assay/database';
import { notFound, PlatformSettings, type Actor } from '@assay/platform/api';
import { caseDocument, casePackage, linkTo } from './case-package';
import { caseSources } from './case-source';
import type { CaseAssociation, CaseDocument, CaseItem, CasePackage, CaseRubric, LinkUri } from './case-types';
import { caseUri } from './case-uri';

/** The standards of the organisation and their published rubrics, as CASE 1.1 asks for them. */
@Injectable()
export class CaseQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: PlatformSettings,
  ) {}

  async documents(actor: Actor): Promise<{ readonly CFDocuments: readonly CaseDocument[] }> {
    const sources = await this.transactions.run(actor, (manager) => caseSources(manager));
    return {
      CFDocuments: sources.map((source) => this.alone(caseDocument(source, this.settings.publicOrigin))),
    };
  }

  async document(actor: Actor, id: string): Promise<CaseDocument> {
    return this.alone((await this.package(actor, id)).CFDocument);
  }

  async package(actor: Actor, id: string): Promise<CasePackage> {
    const [source] = await this.transactions.run(actor, (manager) => caseSources(manager, id));
    if (!source) throw notFound();
    return casePackage(source, this.settings.publicOrigin);
  }

  item(actor: Actor, id: string): Promise<CaseItem> {
    return this.within(actor, ({ CFItems, CFDocument }) => {
      const item = CFItems.find(({ identifier }) => identifier === id);
      return item && { ...item, CFDocumentURI: documentLink(CFDocument) };
    });
  }

  association(actor: Actor, id: string): Promise<CaseAssociation> {
    return this.within(actor, ({ CFAssociations, CFDocument }) => {
      const association = CFAssociations.find(({ identifier }) => identifier === id);
      return association && { ...association, CFDocumentURI: documentLink(CFDocument) };
    });
  }

  rubric(actor: Actor, id: string): Promise<CaseRubric> {
    return this.within(actor, ({ CFRubrics }) => CFRubrics?.find(({ identifier }) => identifier === id));
  }

  /** What some package of the organisation holds; not found where none does. */
  private async within<Found>(actor: Actor, find: (held: CasePackage) => Found | undefined): Promise<Found> {
    const sources = await this.transactions.run(actor, (manager) => caseSources(manager));
    for (const source of sources) {
      const found = find(casePackage(source, this.settings.publicOrigin));
      if (found) return found;
    }
    throw notFound();
  }

  private alone(document: CaseDocument): CaseDocument {
    const { identifier, title } = document;
    const uri = caseUri(this.settings.publicOrigin, 'CFPackages', identifier);
    return { ...document, CFPackageURI: linkTo(title, { identifier, uri }) };
  }
}

const documentLink = (document: CaseDocument): LinkUri => linkTo(document.title, document);
