import fc from 'fast-check';
import { generateRubric } from '../generator/generate-rubric';
import { readOccupation } from './read-occupation';

const refusal = (source: string): string => {
  const reading = readOccupation(source);
  return reading.kind === 'refused' ? reading.reason : `read ${reading.document.duties.length} duties`;
};

/** What is promised for five megabytes of anything, in microseconds of this process's own time. */
/** Processor time in microseconds. An expression that explodes takes minutes; `npm run bench -- rubric` measures. */
const limit = 20_000_000;
const size = 4_900_000;

describe('pages that are not pages', () => {
  it('refuses a page without duties and says what was looked for and found', () => {
    expect(refusal('The cat sat on the mat.\nIt was warm.')).toMatch(
      /^No duties were found: looked for lines numbered “Duty 1”.*found 2 lines of text, 0 of which begin with such a verb\.$/,
    );
  });

  it('refuses an empty file', () => {
    expect(refusal('')).toMatch(/found nothing to read\.$/);
  });

  it('refuses a page of tags with no text', () => {
    expect(refusal(`<!doctype html><html><body>${'<div></div>'.repeat(100)}</body></html>`)).toMatch(/^No duties were found/);
  });

  it('refuses JSON that is no standard, and JSON that is cut off', () => {
    expect(refusal('{"name":"x"}')).toMatch(/“referenceNumber” \(apprenticeship feed\) or “stdCode”.*found an object with name/);
    expect(refusal('{"stdCode":"OCC1"')).toMatch(/not complete JSON/);
  });

  it('refuses a standard whose duties are missing', () => {
    expect(refusal('{"stdCode":"OCC0001"}')).toMatch(/^No duties were found: looked for “dutyDetail”.*found no rows\.$/);
  });

  it('refuses bytes that are not text', () => {
    expect(refusal('D\0u\0t\0y\0')).toMatch(/not text/);
  });

  it('refuses ten thousand lines that all look like duties', () => {
    expect(refusal('Build a thing.\n'.repeat(10_000))).toMatch(/^10000 duties were found, and no occupation has more than 100/);
  });

  it('reads right-to-left text where the duties are numbered', () => {
    expect(refusal('Duty 1 قم ببناء شيء\nDuty 2 اختبره')).toBe('read 2 duties');
  });

  it('takes a script out of a duty and says so', () => {
    expect(readOccupation('Duty 1 Build <script>alert(1)</script>a thing.\nDuty 2 Test it.')).toMatchObject({
      document: {
        duties: [{ text: 'Build a thing.' }, { text: 'Test it.' }],
        warnings: [{ code: 'markup-removed', place: { line: 1 } }],
      },
    });
  });

  it.each([
    ['one character', 'a'.repeat(size)],
    ['angle brackets', '<'.repeat(size)],
    ['line ends', '\n'.repeat(size)],
    ['lines', 'Build a thing\n'.repeat(size / 14)],
    ['entities', '&amp;'.repeat(size / 5)],
    ['nested elements', '<div>'.repeat(size / 5)],
    ['unclosed paragraphs', '<p>x'.repeat(size / 4)],
    ['nested JSON', '['.repeat(size)],
    ['open brackets in a duty', `Duty 1 Build ${'('.repeat(size)}`],
    ['KSB keys', 'K1 '.repeat(size / 3)],
    ['more than is read', 'x'.repeat(5_000_001)],
  ])('answers five megabytes of %s without exploding', (_, source) => {
    const start = process.cpuUsage();
    expect(readOccupation(source).kind).toBe('refused');
    expect(process.cpuUsage(start).user).toBeLessThan(limit);
  });

  it('answers anything at all without throwing', () => {
    const pieces = fc.constantFrom(
      'Duty 1 ',
      'K1',
      '<p>',
      '</p>',
      '"',
      '(',
      "'",
      '; ',
      '. ',
      ', and ',
      'build ',
      'ensuring that ',
      'e.g. ',
      '\n',
      '{',
      '&amp;',
      'Level 3 - ',
      'Reference: ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }), (parts) => {
        const reading = readOccupation(parts.join(''));
        if (reading.kind === 'read') expect(generateRubric(reading.document, { title: 'Any' }).kind).toBe('generated');
        else expect(reading.reason).toMatch(/\.$/);
      }),
    );
  });
});
