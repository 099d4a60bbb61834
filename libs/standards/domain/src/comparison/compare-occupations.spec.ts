import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OccupationDocument } from '../occupation-document';
import { readOccupation } from '../reader/read-occupation';
import { compareOccupations } from './compare-occupations';

function read(name: string): OccupationDocument {
  const reading = readOccupation(readFileSync(join(import.meta.dirname, '../../data/sources', name), 'utf8'));
  if (reading.kind === 'refused') throw new Error(reading.reason);
  return reading.document;
}

const older = read('ST0499_1.2.apprenticeshipstandards-shape.json');
const newer = read('ST0499_1.3.apprenticeshipstandards-shape.json');

describe('ST0499 from 1.2 to 1.3', () => {
  const difference = compareOccupations(older, newer);

  it('reports S9 removed and nothing added or reworded', () => {
    expect(difference.removed.map(({ key }) => key)).toEqual(['S9']);
    expect(difference.added).toEqual([]);
    expect(difference.reworded).toEqual([]);
  });

  it('reports S10 to S26 renumbered, each by one, matched by their text', () => {
    expect(difference.renumbered.map(({ before, after }) => `${before.key} ${after.key}`)).toEqual(
      Array.from({ length: 17 }, (_, index) => `S${index + 10} S${index + 9}`),
    );
    expect(difference.renumbered.every(({ matchedBy, needsConfirmation }) => matchedBy === 'text' && !needsConfirmation)).toBe(true);
  });

  it('reports only the links to S9 as changed, not the renumbered ones', () => {
    expect(difference.links.length).toBeGreaterThan(0);
    for (const { added, removed } of difference.links) expect({ added, removed }).toEqual({ added: [], removed: ['S9'] });
  });

  it('finds the same whichever shapes the two were read from', () => {
    const mixed = compareOccupations(read('ST0499_1.2.page.html'), read('OCC0499_1.3.maps-shape.json'));
    expect(mixed.removed.map(({ key }) => key)).toEqual(['S9']);
    expect(mixed.renumbered).toHaveLength(17);
  });

  it('finds no difference between a version and itself', () => {
    expect(compareOccupations(older, older)).toMatchObject({
      added: [],
      removed: [],
      reworded: [],
      renumbered: [],
      links: [],
      unchanged: 75,
    });
  });
});

describe('a reworded duty', () => {
  const first = older.duties[0];
  if (!first) throw new Error('no duty');

  it('is matched by likeness and wants a person to confirm it', () => {
    const changed = {
      ...older,
      duties: [
        {
          ...first,
          sourceId: null,
          text: 'Communicate with customers to establish vehicle problems and their requirements.',
        },
        ...older.duties.slice(1),
      ],
    };
    expect(compareOccupations(older, changed).reworded).toMatchObject([
      { before: { key: 'D1' }, after: { key: 'D1' }, matchedBy: 'similarity', needsConfirmation: true },
    ]);
  });

  it('needs no confirmation when the publisher kept its id', () => {
    const changed = {
      ...older,
      duties: [{ ...first, text: 'Talk to customers.' }, ...older.duties.slice(1)],
    };
    expect(compareOccupations(older, changed).reworded).toMatchObject([{ matchedBy: 'id', needsConfirmation: false }]);
  });

  it('is one removed and one added when the two have little in common', () => {
    const changed = {
      ...older,
      duties: [{ ...first, sourceId: null, text: 'Paint the workshop.' }, ...older.duties.slice(1)],
    };
    const { removed, added } = compareOccupations(older, changed);
    expect([removed.map(({ key }) => key), added.map(({ key }) => key)]).toEqual([['D1'], ['D1']]);
  });
});
