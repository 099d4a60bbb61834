import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { divideDuty } from './divide-duty';

interface Labelled {
  readonly standard: string;
  readonly duties: readonly {
    readonly duty: number;
    readonly text: string;
    readonly elements: readonly string[];
  }[];
}

const folder = join(import.meta.dirname, '../../data/labelled');
const labelled = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Labelled);
const duties = labelled.flatMap(({ standard, duties: rows }) => rows.map((row) => ({ ...row, standard })));

const elements = (text: string) => divideDuty(text).elements.map((element) => element.text);

describe('dividing a duty', () => {
  it('has at least sixty labelled duties of at least five standards to answer to', () => {
    expect(duties.length).toBeGreaterThanOrEqual(60);
    expect(labelled.length).toBeGreaterThanOrEqual(5);
  });

  it.each(duties)('finds the elements a person found in $standard duty $duty', ({ text, elements: expected }) => {
    expect(elements(text)).toEqual(expected);
  });

  it.each([
    ['a list in brackets', 'Implement monitoring (metrics, logs) well.', 1],
    ['an example', 'Use tools (e.g. build and test servers) safely.', 1],
    ['a quotation', "Embody 'you build it, you run it' daily.", 1],
    ['a list of objects', 'Record incidents, accidents and near misses.', 1],
    ['verbs that share an object', 'Design, build, test and deploy software.', 1],
    ['a purpose of two verbs', 'Use data to identify and reduce waste.', 1],
    ['a relative clause', 'Design solutions that meet user needs and support the business.', 1],
    ['a list of examples', 'Produce documents such as test plans, design specifications and user guides.', 1],
    ['a compound verb', 'Fault find, diagnose and rectify problems.', 1],
    ['a duty that opens with To', 'To provide excellent service.', 1],
    ['a noun that looks like a verb', 'Lead the provision of education and care, and ensure that it is safe.', 2],
    ['an abbreviation', 'Maintain plant, machinery, etc. on site.', 1],
    ['a semicolon', 'Accept ownership; embody the culture.', 2],
    ['two sentences', 'Build things. Test them.', 2],
    ['two clauses', 'Monitor stock levels and order supplies.', 2],
    ['a colon before clauses', 'Improve practice: identify waste, propose change.', 3],
    ['a condition in commas', 'Evaluate the plan and, where appropriate, modify the approach.', 2],
  ])('counts %s rightly', (_, text, count) => {
    expect(elements(text)).toHaveLength(count);
  });

  it('keeps the verbs that lead an element', () => {
    expect(divideDuty('Set up, operate and shut down machinery.').elements[0]?.heads.map(({ base }) => base)).toEqual([
      'set',
      'operate',
      'shut',
    ]);
  });

  it('supplies a verb where the duty names a thing', () => {
    expect(divideDuty('Read widely; horizon scanning; active membership of a body.').elements.map(({ verb }) => verb)).toEqual([
      'read',
      'undertake',
      'maintain',
    ]);
  });
});

describe('every duty', () => {
  const piece = fc.constantFrom(
    'Build',
    'and',
    'or',
    'ensure',
    'that',
    'the',
    'pipeline',
    ',',
    ';',
    '.',
    ' - ',
    '(e.g. logs)',
    "'you run it'",
    'to',
    'test',
    'using',
    'tools',
    ':',
    '&',
    '“quoted, text”',
    'etc.',
    'é',
    'قم',
  );
  const duty = fc.oneof(
    fc.array(piece, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(' ')),
    fc.string({ minLength: 1 }),
    fc.constantFrom(...duties.map(({ text }) => text)),
  );

  it('has every character in exactly one element or connective', () => {
    fc.assert(
      fc.property(duty, (text) => {
        const { elements: found, connectives } = divideDuty(text);
        const spans = [...found, ...connectives].sort((a, b) => a.start - b.start);
        expect(spans.map((span) => span.text).join('')).toBe(text);
        spans.forEach((span, index) => {
          expect(span.start).toBe(index === 0 ? 0 : spans[index - 1]!.end);
          expect(text.slice(span.start, span.end)).toBe(span.text);
        });
        expect(found.length).toBeGreaterThan(0);
      }),
    );
  });

  it('has its leading verbs inside the element they lead', () => {
    fc.assert(
      fc.property(duty, (text) => {
        for (const { start, end, heads } of divideDuty(text).elements)
          for (const head of heads) expect(head.start >= start && head.end <= end).toBe(true);
      }),
    );
  });

  it('has no letter or digit of a clause in a connective but its conjunctions', () => {
    for (const { text } of duties)
      for (const connective of divideDuty(text).connectives)
        expect(connective.text.replace(/\b(?:and|or|then)\b/g, '')).not.toMatch(/[\p{L}\p{N}]/u);
  });
});
