import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { carryOver } from './carry-over';
import type { CarriedCriterion } from './carry-over';
import { compareOccupations } from './comparison/compare-occupations';
import { generateRubric } from './generator/generate-rubric';
import type { OccupationDocument } from './occupation-document';
import { readOccupation } from './reader/read-occupation';
import { rubricEffect } from './rubric-effect';

function version(file: string): OccupationDocument {
  const reading = readOccupation(readFileSync(join(import.meta.dirname, '../data/sources', file), 'utf8'));
  if (reading.kind === 'refused') throw new Error(reading.reason);
  return reading.document;
}

const older = version('OCC0499_1.2.maps-shape.json');
const newer = version('OCC0499_1.3.maps-shape.json');

function rubricOf(document: OccupationDocument): readonly CarriedCriterion[] {
  const generation = generateRubric(document);
  if (generation.kind === 'refused') throw new Error(generation.reason);
  return generation.rubric.criteria.map((content) => ({ content, edited: false }));
}

const rewriting = (document: OccupationDocument) => ({ document, settings: {}, used: [] });

describe('a new edition for a newer version', () => {
  it('keeps order and people’s words where the duty is the same', () => {
    const [first, second, ...rest] = rubricOf(older);
    if (!first || !second) throw new Error('There are two.');
    const edited = { content: { ...first.content, title: 'Mine' }, edited: true };
    const edition = carryOver(older, [second, edited, ...rest], rewriting(newer));
    expect(edition).toHaveLength(newer.duties.length);
    expect(edition.slice(0, 2).map(({ content, carried }) => [content.duty, content.title, carried])).toEqual([
      [2, expect.any(String), false],
      [1, 'Mine', true],
    ]);
    expect(edition[1]?.generated.title).not.toBe('Mine');
  });

  it('writes anew what is reworded and leaves out what is removed', () => {
    const [reworded, removed] = newer.duties;
    if (!reworded || !removed) throw new Error('There are two.');
    const duties = [{ ...reworded, text: 'Paint vehicles.' }, ...newer.duties.slice(2)];
    const edited = rubricOf(older).map((one) => ({
      content: { ...one.content, title: 'Mine' },
      edited: true,
    }));
    const edition = carryOver(older, edited, rewriting({ ...newer, duties }));
    expect(edition.map(({ content }) => content.duty).sort((a, b) => a - b)).toEqual(duties.map(({ number }) => number));
    expect(edition.find(({ content }) => content.duty === 1)).toMatchObject({
      carried: false,
      content: { title: 'Paint vehicles' },
    });
  });
});

it('tells which criteria a newer version touches, and by what', () => {
  const criteria = rubricOf(older).map((one, index) => ({ position: index + 1, ...one }));
  const effect = rubricEffect(compareOccupations(older, newer), criteria);
  expect(effect.touched.length + effect.untouched).toBe(criteria.length);
  expect(effect.touched.flatMap(({ effects }) => effects)).toContainEqual({
    kind: 'removed',
    before: 'S9',
    after: null,
  });
  expect(effect.touched.flatMap(({ effects }) => effects)).toContainEqual({
    kind: 'renumbered',
    before: 'S10',
    after: 'S9',
  });
  expect(effect.uncovered).toEqual([]);
});
