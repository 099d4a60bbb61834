import { readOccupation } from './read-occupation';

const standard = (more: object) =>
  JSON.stringify({
    stdCode: 'OCC9999',
    name: 'Example',
    knowledges: [
      { knowledgeId: 'K1', id: 'a', detail: 'One.' },
      { knowledgeId: 'K2', id: 'b', detail: 'Two.' },
    ],
    duties: [{ dutyId: 'D1', dutyDetail: 'Build things.', isThisACoreDuty: true, mappedKnowledge: ['K1'] }],
    ...more,
  });

function warningsOf(source: string) {
  const reading = readOccupation(source);
  if (reading.kind === 'refused') throw new Error(reading.reason);
  return reading.document.warnings.map(({ code, place }) => [code, place.kind === 'pointer' ? place.pointer : place.line]);
}

describe('known dirt', () => {
  it('reports nothing about a clean document', () => {
    expect(warningsOf(standard({}))).toEqual([]);
  });

  it('reports a duty that names an unknown KSB, with its place', () => {
    const duties = [{ dutyDetail: 'Build things.', mappedKnowledge: ['K1', 'K9'] }];
    expect(warningsOf(standard({ duties }))).toEqual([['unknown-ksb', '/duties/0/mappedKnowledge/1']]);
  });

  it('reports a link that stands twice', () => {
    const duties = [{ dutyDetail: 'Build things.', mappedKnowledge: ['K1', 'K1'] }];
    expect(warningsOf(standard({ duties }))).toEqual([['repeated-ksb-link', '/duties/0/mappedKnowledge/1']]);
  });

  it('reports one option twice and keeps it once', () => {
    const options = [{ title: 'Site carpenter' }, { title: 'Joiner' }, { title: 'site carpenter' }];
    const reading = readOccupation(standard({ options }));
    expect(warningsOf(standard({ options }))).toEqual([['repeated-option', '/options/2']]);
    expect(reading).toMatchObject({
      document: { options: [{ title: 'Site carpenter' }, { title: 'Joiner' }] },
    });
  });

  it('reports filler text and leaves it out', () => {
    const duties = [{ dutyDetail: 'Build things.' }, { dutyDetail: '.' }];
    expect(warningsOf(standard({ duties }))).toEqual([['filler', '/duties/1/dutyDetail']]);
  });

  it('reports a gap in the keys', () => {
    const knowledges = [
      { knowledgeId: 'K1', detail: 'One.' },
      { knowledgeId: 'K3', detail: 'Three.' },
    ];
    expect(warningsOf(standard({ knowledges }))).toEqual([['key-gap', '/knowledges/1/detail']]);
  });

  it('takes HTML and doubly escaped entities out of the text and says so', () => {
    const duties = [{ dutyDetail: '<p>Build &amp;amp; test&nbsp;things.</p>' }];
    const reading = readOccupation(standard({ duties }));
    expect(reading).toMatchObject({ document: { duties: [{ text: 'Build & test things.' }] } });
    expect(warningsOf(standard({ duties }))).toEqual([['markup-removed', '/duties/0/dutyDetail']]);
  });

  it('mends UTF-8 that was read as Windows-1252 and says so', () => {
    const duties = [{ dutyDetail: 'Meet customersâ€™ needs.' }];
    const reading = readOccupation(standard({ duties }));
    expect(reading).toMatchObject({ document: { duties: [{ text: 'Meet customers’ needs.' }] } });
    expect(warningsOf(standard({ duties }))).toEqual([['broken-encoding', '/duties/0/dutyDetail']]);
  });

  it('reports a field that is not text', () => {
    expect(warningsOf(standard({ duties: [{ dutyDetail: 'Build things.' }, { dutyDetail: { a: 1 } }] }))).toEqual([
      ['not-text', '/duties/1/dutyDetail'],
      ['filler', '/duties/1/dutyDetail'],
    ]);
  });

  it('counts keys by position in the feed, filler included', () => {
    const feed = JSON.stringify([
      {
        referenceNumber: 'ST9999',
        knowledges: [
          { knowledgeId: 'G1', detail: 'One.' },
          { knowledgeId: 'G2', detail: '.' },
          { knowledgeId: 'G3', detail: 'Three.' },
        ],
        duties: [{ dutyID: 'x', dutyDetail: 'Build things.', isThisACoreDuty: 0, mappedKnowledge: ['g3', 'G1'] }],
      },
    ]);
    const reading = readOccupation(feed);
    expect(reading).toMatchObject({ document: { duties: [{ ksbs: ['K1', 'K3'], core: false }] } });
    expect(warningsOf(feed)).toEqual([
      ['filler', '/0/knowledges/1/detail'],
      ['key-gap', '/0/knowledges/2/detail'],
    ]);
  });

  it('says that it read the first of several standards', () => {
    const two = `[${standard({})},${standard({})}]`;
    expect(warningsOf(two)).toEqual([['several-standards', '/0']]);
  });
});
