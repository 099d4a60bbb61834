import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OccupationDocument } from '../occupation-document';
import { readOccupation } from './read-occupation';

const data = join(import.meta.dirname, '../../data');
const source = (name: string): string => readFileSync(join(data, name), 'utf8');

function read(text: string): OccupationDocument {
  const reading = readOccupation(text);
  if (reading.kind === 'refused') throw new Error(reading.reason);
  return reading.document;
}

const texts = (document: OccupationDocument) => document.duties.map(({ text }) => text);
const links = (document: OccupationDocument) => document.duties.map(({ ksbs }) => ksbs);

describe('the four shapes', () => {
  const page = read(source('sources/ST0499_1.2.page.html'));
  const feed = read(source('sources/ST0499_1.2.apprenticeshipstandards-shape.json'));
  const maps = read(source('sources/OCC0499_1.2.maps-shape.json'));

  it('reads the same ten duties from the page and from both kinds of JSON', () => {
    expect(texts(page)).toHaveLength(10);
    expect(texts(feed)).toEqual(texts(page));
    expect(texts(maps)).toEqual(texts(page));
  });

  it('reads the same links between duties and KSBs from all three', () => {
    expect(links(page)[0]).toHaveLength(52);
    expect(links(feed)).toEqual(links(page));
    expect(links(maps)).toEqual(links(page));
  });

  it('reads the same KSBs under the same keys from all three', () => {
    const keyed = (document: OccupationDocument) => document.ksbs.map(({ key, text }) => `${key} ${text}`);
    expect(page.ksbs).toHaveLength(65);
    expect(keyed(feed)).toEqual(keyed(page));
    expect(keyed(maps)).toEqual(keyed(page));
  });

  it('tells the shapes apart by what they hold', () => {
    expect([page.shape, feed.shape, maps.shape]).toEqual(['page-html', 'feed-json', 'maps-json']);
  });

  it('reads title, level, route, references and version', () => {
    expect(page).toMatchObject({
      reference: 'OCC0499',
      title: 'Autocare technician',
      level: 2,
      route: 'Engineering and manufacturing',
    });
    expect(feed).toMatchObject({
      reference: 'OCC0499',
      standardReference: 'ST0499',
      version: '1.2',
      status: 'Retired',
    });
    expect(maps).toMatchObject({
      reference: 'OCC0499',
      standardReference: 'ST0499',
      version: '1.2',
      level: 2,
    });
  });

  it('reads every job title of the page by itself', () => {
    expect(page.jobTitles).toContain('Motor vehicle technician');
    expect(page.jobTitles).toHaveLength(5);
  });
});

describe('the text of a page', () => {
  const text = source('occ0825.txt');
  const document = read(text);

  it('finds the thirteen duties of OCC0825 by what they are', () => {
    expect(texts(document)).toHaveLength(13);
    expect(document.duties[8]?.text).toBe('Apply leading security practices throughout the Software Development Lifecycle (SDLC).');
  });

  it('reads what stands around them', () => {
    expect(document).toMatchObject({
      reference: 'OCC0825',
      level: 4,
      route: 'Digital',
      title: null,
      status: null,
      socCodes: [],
    });
    expect(document.purpose).toMatch(/^Enabling organisations/);
    expect(document.responsibility).toMatch(/^An employee in this occupation will be responsible/);
    expect(document.summary).toHaveLength(3);
    expect(document.progression).toHaveLength(4);
    expect(document.employers).toContain('Hackney Council');
  });

  it('reads the list of employers once and says that it stands twice', () => {
    expect(new Set(document.employers).size).toBe(document.employers.length);
    expect(document.warnings).toMatchObject([{ code: 'repeated-part', place: { line: 11 } }]);
  });

  it('knows where in the source each duty stood', () => {
    for (const { text: duty, place } of document.duties) {
      if (place.kind !== 'span') throw new Error('a text has spans');
      expect(text.slice(place.start, place.end)).toBe(duty);
    }
  });

  it('reads the same from a file with Windows line ends', () => {
    expect(texts(read(text.replaceAll('\n', '\r\n')))).toEqual(texts(document));
  });
});
