import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementCount, mergeShares, sharesOf, splitShares } from './criterion-shares';
import type { DutyShare } from './generated-rubric';
import { generateRubric } from './generator/generate-rubric';
import type { OccupationDocument } from './occupation-document';
import { readOccupation } from './reader/read-occupation';
import { rewriteCriteria } from './rewrite-criterion';

const data = join(import.meta.dirname, '../data');

function documentIn(file: string): OccupationDocument {
  const reading = readOccupation(readFileSync(join(data, file), 'utf8'));
  if (reading.kind === 'refused') throw new Error(reading.reason);
  return reading.document;
}

const documents = ['occ0825.txt', 'sources/ST0499_1.2.page.html'].map(documentIn);

const criteriaOf = (document: OccupationDocument) => {
  const generation = generateRubric(document, { title: 'Occupation' });
  return generation.kind === 'generated' ? generation.rubric.criteria : [];
};

/** Every character of the share's duty that is in none, or in more than one, of these shares. */
function notOnce(shares: readonly DutyShare[], duty: number, length: number): number {
  const counts = new Array<number>(length).fill(0);
  for (const share of shares.filter((one) => one.duty === duty))
    for (const { start, end } of [...share.elements, ...share.connectives])
      for (let at = start; at < end; at += 1) counts[at] = (counts[at] ?? 0) + 1;
  return counts.filter((count) => count !== 1).length;
}

describe.each(documents)('the criteria of $reference', (document) => {
  const divisible = criteriaOf(document).filter((criterion) => elementCount(criterion) > 1);

  it('are split anywhere without losing or doubling a character, and grow together again', () => {
    expect(divisible.length).toBeGreaterThan(0);
    for (const criterion of divisible)
      for (let at = 1; at < elementCount(criterion); at += 1) {
        const halves = splitShares(sharesOf(criterion), at);
        if (!halves) throw new Error('It can be split here.');
        expect(notOnce(halves.flat(), criterion.duty, criterion.text.length)).toBe(0);
        expect(mergeShares(halves[1], halves[0])).toEqual(sharesOf(criterion));
      }
  });

  it('are not split at an end', () => {
    for (const criterion of divisible) {
      expect(splitShares(sharesOf(criterion), 0)).toBeNull();
      expect(splitShares(sharesOf(criterion), elementCount(criterion))).toBeNull();
    }
  });

  it('are written anew for a part of a duty, about its own elements, where these stand in the text', () => {
    const [criterion] = divisible;
    const halves = criterion && splitShares(sharesOf(criterion), 1);
    if (!halves) throw new Error('It can be split here.');
    const written = rewriteCriteria(halves, { document, settings: {}, used: [] });
    for (const [index, half] of written.entries()) {
      expect(half?.elements).toEqual(halves[index]?.[0]?.elements);
      expect(half?.lookFors).toHaveLength(half?.elements.length ?? 0);
      for (const { text, start, end } of half?.elements ?? []) expect(half?.text.slice(start, end)).toBe(text);
    }
    expect(new Set(written.flatMap((half) => half?.levels.map(({ descriptor }) => descriptor))).size).toBe(6);
    expect(new Set(written.map((half) => half?.id)).size).toBe(2);
  });

  it('of two duties are merged in the order of the duties, and split at the border again', () => {
    const [one, other] = criteriaOf(document);
    if (!one || !other) throw new Error('There are two criteria.');
    const shares = mergeShares(sharesOf(other), sharesOf(one));
    const [merged] = rewriteCriteria([shares], { document, settings: {}, used: [] });
    expect(merged).toMatchObject({ duty: 1, also: [{ duty: 2 }] });
    expect(merged?.lookFors).toHaveLength(elementCount(one) + elementCount(other));
    expect(splitShares(shares, elementCount(one))).toEqual([sharesOf(one), sharesOf(other)]);
  });

  it('are not written where the duty is divided otherwise now', () => {
    const [criterion] = divisible;
    if (!criterion) throw new Error('There is one.');
    const part = {
      ...criterion,
      elements: [{ ...criterion.elements[0], end: 1 }],
      connectives: [],
    } as DutyShare;
    expect(rewriteCriteria([[part]], { document, settings: {}, used: [] })).toEqual([null]);
  });
});
