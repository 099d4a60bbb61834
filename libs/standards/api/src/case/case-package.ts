import type { Ksb } from '@assay/standards/domain';
import { caseRubric } from './case-rubric';
import type { CaseSource } from './case-source';
import type { CaseAssociation, CaseDocument, CaseItem, CasePackage, LinkUri } from './case-types';
import { caseUri } from './case-uri';
import { nameBasedUuid } from './name-based-uuid';

const language = 'en';
/** Who publishes occupational standards. */
const creator = 'Skills England';
const licence = 'Contains public sector information licensed under the Open Government Licence v3.0.';

const typeOf: Readonly<Record<Ksb['kind'], string>> = {
  knowledge: 'Knowledge',
  skill: 'Skill',
  behaviour: 'Behaviour',
};

/** A version of a standard with its duties, KSBs, what belongs to what, and its published rubric, in the form of CASE 1.1. */
export function casePackage(source: CaseSource, origin: string): CasePackage {
  const CFDocument = caseDocument(source, origin);
  const items = itemsOf(source, origin);
  const rubric = source.rubric && caseRubric(source.rubric, source, origin);
  return {
    CFDocument,
    CFItems: items,
    CFAssociations: associationsOf(source, items, linkTo(CFDocument.title, CFDocument), origin),
    ...(rubric ? { CFRubrics: [rubric] } : {}),
  };
}

export function caseDocument(source: CaseSource, origin: string): CaseDocument {
  const { id, title, document, rubric, importedAt } = source;
  return {
    identifier: id,
    uri: caseUri(origin, 'CFDocuments', id),
    lastChangeDateTime: (rubric?.publishedAt ?? importedAt).toISOString(),
    creator,
    title,
    caseVersion: '1.1',
    frameworkType: 'Occupational standard',
    ...(document.purpose ? { description: document.purpose } : {}),
    ...(document.version ? { version: document.version } : {}),
    language,
    adoptionStatus: 'Adopted',
    notes: licence,
  };
}

export const linkTo = (title: string, { identifier, uri }: { readonly identifier: string; readonly uri: string }): LinkUri => ({
  title,
  identifier,
  uri,
});

/** The identifier of a duty (`D4`) or KSB (`S9`) of this version. */
export const itemId = (versionId: string, key: string): string => nameBasedUuid(versionId, `item/${key}`);

function itemsOf({ id, level, importedAt, document }: CaseSource, origin: string): readonly CaseItem[] {
  const item = (key: string, fullStatement: string, CFItemType: string): CaseItem => ({
    identifier: itemId(id, key),
    uri: caseUri(origin, 'CFItems', itemId(id, key)),
    lastChangeDateTime: importedAt.toISOString(),
    fullStatement,
    humanCodingScheme: key,
    CFItemType,
    language,
    educationLevel: [`${level}`],
  });
  return [
    ...document.duties.map(({ number, text }) => item(`D${number}`, text, 'Duty')),
    ...document.ksbs.map(({ key, text, kind }) => item(key, text, typeOf[kind])),
  ];
}

/** Every item is a child of the document, in its order; a duty is related to the KSBs it calls for. */
function associationsOf(
  { id, importedAt, document }: CaseSource,
  items: readonly CaseItem[],
  parent: LinkUri,
  origin: string,
): readonly CaseAssociation[] {
  const links = new Map(items.map((item) => [item.humanCodingScheme, linkTo(item.humanCodingScheme, item)]));
  const association = (
    associationType: CaseAssociation['associationType'],
    originNodeURI: LinkUri,
    destinationNodeURI: LinkUri,
  ): CaseAssociation => {
    const identifier = nameBasedUuid(id, `${associationType}/${originNodeURI.identifier}/${destinationNodeURI.identifier}`);
    const uri = caseUri(origin, 'CFAssociations', identifier);
    const lastChangeDateTime = importedAt.toISOString();
    return { identifier, uri, lastChangeDateTime, associationType, originNodeURI, destinationNodeURI };
  };
  const children = [...links.values()].map((link, index) => ({
    ...association('isChildOf', link, parent),
    sequenceNumber: index + 1,
  }));
  const related = document.duties.flatMap(({ number, ksbs }) =>
    ksbs.flatMap((key) => {
      const [duty, ksb] = [links.get(`D${number}`), links.get(key)];
      return duty && ksb ? [association('isRelatedTo', duty, ksb)] : [];
    }),
  );
  return [...children, ...related];
}
