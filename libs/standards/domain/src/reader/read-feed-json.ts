import type { Ksb, OccupationReading } from '../occupation-document';
import { SourceShape } from '../occupation-document';
import { asId, documentFrom, JsonSource } from './json-source';
import type { JsonContext, JsonRecord } from './json-source';

/** Reads a standard of the apprenticeship feed: links are GUIDs, and keys are positions that it does not print. */
export function readFeedJson(standard: JsonRecord, context: JsonContext): OccupationReading {
  const source = new JsonSource(standard, context);
  const ksbs = ksbsOf(source);
  const keys = new Map(ksbs.map((ksb) => [ksb.sourceId?.toLowerCase() ?? '', ksb.key]));
  const found = source.rows('duties').map(({ row, path }) => ({
    text: source.clean(row['dutyDetail'], `${path}/dutyDetail`),
    printed: null,
    core: Number(row['isThisACoreDuty'] ?? 1) === 1,
    sourceId: asId(row['dutyID']) ?? asId(row['dutyId']),
    links: source.links(row, path, ['mappedKnowledge', 'mappedSkills', 'mappedBehaviour']),
    place: source.place(`${path}/dutyDetail`),
  }));
  const options = source.rows('options').map(({ row, path }) => ({
    title: source.clean(row['title'], `${path}/title`),
    sourceId: asId(row['optionId']),
    place: source.place(path),
  }));
  return documentFrom(source, {
    shape: SourceShape.FeedJson,
    found,
    ksbs,
    options,
    keyOf: (name) => keys.get(name.toLowerCase()),
    reference: source.text('reference', 'occupationCode'),
    standardReference: source.text('standardReference', 'referenceNumber'),
  });
}

function ksbsOf(source: JsonSource): readonly Ksb[] {
  const position = (letter: string) => (_: JsonRecord, index: number) => `${letter}${index + 1}`;
  const field = (name: string) => (row: JsonRecord) => row[name];
  return [
    ...source.ksbs('knowledges', 'knowledge', position('K'), field('knowledgeId')),
    ...source.ksbs('skills', 'skill', position('S'), field('skillId')),
    ...source.ksbs('behaviours', 'behaviour', position('B'), field('behaviourId')),
  ];
}
