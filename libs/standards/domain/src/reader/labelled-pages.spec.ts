import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOccupation } from './read-occupation';

const data = join(import.meta.dirname, '../../data');

interface LabelledPage {
  readonly standard: string;
  readonly source: string;
  readonly duties: readonly { readonly text: string }[];
}

const labelled = readdirSync(join(data, 'labelled')).map(
  (name) => JSON.parse(readFileSync(join(data, 'labelled', name), 'utf8')) as LabelledPage,
);

describe('pages whose duties a person has listed', () => {
  it.each(labelled)('finds every duty of $standard and nothing else', ({ source, duties }) => {
    const reading = readOccupation(readFileSync(join(data, source), 'utf8'));
    const found = reading.kind === 'read' ? reading.document.duties.map(({ text }) => text) : [reading.reason];
    expect(found).toEqual(duties.map(({ text }) => text));
  });
});
