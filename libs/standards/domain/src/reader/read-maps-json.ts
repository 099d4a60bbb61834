import type { OccupationReading } from '../occupation-document';
import { SourceShape } from '../occupation-document';
import { asId, documentFrom, JsonSource } from './json-source';
import type { JsonContext, JsonRecord } from './json-source';

/** Reads an occupation of the Occupational Maps: `knowledgeId` is a key (`K1`) there, and `id` is the GUID. */
export function readMapsJson(standard: JsonRecord, context: JsonContext): OccupationReading {
  const source = new JsonSource(standard, context);
  const printed = (field: string) => (row: JsonRecord) => String(row[field] ?? '').toUpperCase();
  const ksbs = [
    ...source.ksbs('knowledges', 'knowledge', printed('knowledgeId'), (row) => row['id']),
    ...source.ksbs('skills', 'skill', printed('skillId'), (row) => row['id']),
    ...source.ksbs('behaviours', 'behaviour', printed('behaviourId'), (row) => row['id']),
  ];
  const keys = new Set(ksbs.map(({ key }) => key));
  const found = source.rows('duties').map(({ row, path }) => ({
    text: source.clean(row['dutyDetail'], `${path}/dutyDetail`),
    printed: Number(/^D(\d{1,3})$/i.exec(String(row['dutyId'] ?? ''))?.[1] ?? Number.NaN) || null,
    core: row['isThisACoreDuty'] !== false,
    sourceId: asId(row['id']),
    links: source.links(row, path, ['mappedKnowledge', 'mappedSkills', 'mappedBehaviour']),
    place: source.place(`${path}/dutyDetail`),
  }));
  const options = source.rows('options').map(({ row, path }) => ({
    title: source.clean(row['title'] ?? row['name'], `${path}/title`),
    sourceId: asId(row['id']) ?? asId(row['optionId']),
    place: source.place(path),
  }));
  const product = source.rows('products').find(({ row }) => /^ST\d{4}$/.test(String(row['productCode'] ?? '')));
  return documentFrom(source, {
    shape: SourceShape.MapsJson,
    found,
    ksbs,
    options,
    keyOf: (name) => (keys.has(name.toUpperCase()) ? name.toUpperCase() : undefined),
    reference: source.text('reference', 'stdCode'),
    standardReference: product ? String(product.row['productCode']) : null,
  });
}
