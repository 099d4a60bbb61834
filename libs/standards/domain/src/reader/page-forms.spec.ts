import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOccupation } from './read-occupation';

const page = readFileSync(join(import.meta.dirname, '../../data/occ0825.txt'), 'utf8');
const lines = page.split('\n').filter((line) => line.trim() !== '');
const first = lines.findIndex((line) => line.startsWith('Script and code'));
const duties = lines.slice(first, first + 13);

/** The page with its duties written as another page would write them. */
const withDuties = (changed: readonly string[]): string => [...lines.slice(0, first), ...changed, ...lines.slice(first + 13)].join('\n');

function found(text: string): readonly string[] {
  const reading = readOccupation(text);
  return reading.kind === 'read' ? reading.document.duties.map((duty) => duty.text) : [reading.reason];
}

describe('other pages of the same form', () => {
  it.each([
    ['a number', (duty: string, index: number) => `Duty ${index + 1} ${duty}`],
    ['a number and a colon', (duty: string, index: number) => `Duty ${index + 1}: ${duty}`],
    ['a bullet', (duty: string) => `• ${duty}`],
    ['a dash', (duty: string) => `- ${duty}`],
    ['a list number', (duty: string, index: number) => `${index + 1}. ${duty}`],
    ['spaces', (duty: string) => `   ${duty}\t`],
  ])('reads duties that begin with %s', (_, write) => {
    expect(found(withDuties(duties.map(write)))).toEqual(duties);
  });

  it('joins a duty that is wrapped over two lines', () => {
    const wrapped = duties.flatMap((duty) => {
      const at = duty.indexOf(' ', 60);
      return at > 0 && /^[a-z]/.test(duty.slice(at + 1)) ? [duty.slice(0, at), duty.slice(at + 1)] : [duty];
    });
    expect(wrapped.length).toBeGreaterThan(13);
    expect(found(withDuties(wrapped))).toEqual(duties);
  });

  it('reads duties that end without a full stop', () => {
    const bare = duties.map((duty) => duty.replace(/\.$/, ''));
    expect(found(withDuties(bare))).toEqual(bare);
  });

  it('reads duties that begin with a small letter', () => {
    const small = duties.map((duty) => `${duty.charAt(0).toLowerCase()}${duty.slice(1)}`);
    expect(found(withDuties(small))).toEqual(small);
  });

  it('does not take the route or the salary for a duty', () => {
    expect(found(withDuties([...duties, 'Route: Digital', 'Average (median) salary: £46,789 per year']))).toEqual(duties);
  });

  it('reads a page with fewer duties, wherever they stand', () => {
    expect(found(withDuties(duties.slice(3, 7)))).toEqual(duties.slice(3, 7));
  });

  it('keeps a duty that does not begin with a verb when it stands among those that do', () => {
    const odd = [...duties.slice(0, 3), 'Accountable for the safe running of the service.', ...duties.slice(3)];
    expect(found(withDuties(odd))).toEqual(odd);
  });

  it('reads the title and the SOC groups that another page carries', () => {
    const reading = readOccupation(
      [
        'Data Technician',
        'Digital',
        'Level 3 - Technical Occupation',
        'Source, format and present data securely.',
        'Reference: OCC0795',
        'Status: assignment_turned_inApproved occupation',
        'Average (median) salary: £33,977 per year',
        'SOC 2020 sub unit groups:',
        '• 3544/00 Data analysts',
        '• 3133/01 Database administrators',
        'Employers involved in creating the standard:',
        'Fujitsu, Lloyds Banking, GEO Strategies, Accenture',
        'Summary',
        'This occupation is found in all sectors.',
        'source data from a collection of already identified trusted sources',
        'collate and format data for review by others',
      ].join('\n'),
    );
    expect(reading).toMatchObject({
      kind: 'read',
      document: {
        title: 'Data Technician',
        level: 3,
        route: 'Digital',
        status: 'Approved occupation',
        purpose: 'Source, format and present data securely.',
        socCodes: ['3544/00 Data analysts', '3133/01 Database administrators'],
        employers: ['Fujitsu', 'Lloyds Banking', 'GEO Strategies', 'Accenture'],
        duties: [{ number: 1 }, { number: 2, text: 'collate and format data for review by others' }],
      },
    });
  });

  it('reads a saved page that gives its duties neither numbers nor a heading', () => {
    const html = `<!doctype html><body><nav><ul><li>Manage your account</li><li>Search the site</li></ul></nav><h1>DevOps Engineer</h1>
      <p>Level 4 -</p><p>Reference:&nbsp;OCC0825</p><h3>Employers involved in creating the standard:</h3><p>IBM, BT, KPMG, QA, ONS</p>
      ${lines
        .slice(6, 10)
        .map((line) => `<p>${line}</p>`)
        .join('')}${duties.map((duty) => `<p>${duty.replaceAll('&', '&amp;amp;')}</p>`).join('')}
      ${lines
        .slice(first + 13)
        .map((line) => `<p>${line}</p>`)
        .join('')}<footer><p>Accept cookies</p><p>Reject cookies</p></footer></body>`;
    expect(found(html)).toEqual(duties);
  });

  it('takes KSB keys that stand under a numbered duty for its links', () => {
    const reading = readOccupation(
      'Duty 1 Build things\nK1 K2\nS1\nDuty 2 Test things\nK2\nKSBs\nKnowledge\nK1: One.\nK2: Two.\nSkills\nS1: Three.',
    );
    expect(reading).toMatchObject({
      document: { duties: [{ ksbs: ['K1', 'K2', 'S1'] }, { ksbs: ['K2'] }], warnings: [] },
    });
  });
});
