import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOccupation } from './read-occupation';

const data = join(import.meta.dirname, '../../data');
const read = (file: string) => readFileSync(join(data, file), 'utf8');

interface Labels {
  readonly standard: string;
  readonly duties: readonly { readonly text: string }[];
}

/** Duties of seven published standards, as their own pages have them. */
const standards = [
  ...[
    'occ0825-devops-engineer',
    'st0499-autocare-technician',
    'healthcare-support-worker',
    'st0116-software-developer',
    'st0795-data-technician',
    'st0119-digital-and-technology-solutions-professional',
  ].map((name) => `labelled/${name}.json`),
  'held-out/labelled/st0264-carpentry-and-joinery.json',
].map((file) => {
  const { standard, duties } = JSON.parse(read(file)) as Labels;
  return { standard, duties: duties.map(({ text }) => sentence(text)) };
});

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/[.;:]+$/, '')}.`;
}

const bare = (duty: string): string => duty.replace(/\.$/, '');

/** Breaks a sentence at the first space after so many characters. */
function broken(duty: string, after: number): string[] {
  const at = duty.indexOf(' ', after);
  return at < 0 ? [duty] : [duty.slice(0, at), ...broken(duty.slice(at + 1), after)];
}

const head = [
  'Occupation title',
  'Transport and logistics',
  'Level 3 - Technical Occupation',
  'Carry out skilled work for others.',
  'Reference: OCC0999',
  'Status: assignment_turned_inApproved occupation',
  'Average (median) salary: £33,977 per year',
  'SOC 2020 sub unit groups:',
  '5231/00 Vehicle technicians',
  'Employers involved in creating the standard:',
  'Halfords, Kwik-Fit, ATS Euromaster, Formula One Autocentres',
  'Summary',
  'This occupation is found in all sectors.',
  'An employee in this occupation will be responsible for their own work.',
];
const tail = ['This occupational progression map shows where the occupation leads.'];
const page = (lines: readonly string[]): string => [...head, ...lines, ...tail].join('\n');
const html = (block: string): string =>
  `<!doctype html><html><body><nav><a href="/">Manage cookies</a></nav><h1>Occupation title</h1>${head
    .slice(4)
    .map((line) => `<p>${line}</p>`)
    .join('')}${block}<h2>Progression</h2><p>${tail[0]}</p></body></html>`;
const escaped = (text: string): string => text.replaceAll('&', '&amp;amp;').replaceAll(' of ', '&nbsp;of ');

type Write = (duties: readonly string[]) => string;
const each =
  (write: (duty: string, index: number) => string | readonly string[]): Write =>
  (duties) =>
    page(duties.flatMap(write));

const forms: Readonly<Record<string, Write>> = {
  'one a line': each((duty) => duty),
  'Duty 1': each((duty, at) => `Duty ${at + 1} ${duty}`),
  'DUTY 1:': each((duty, at) => `DUTY ${at + 1}: ${duty}`),
  'Duty 1 –': each((duty, at) => `Duty ${at + 1} – ${duty}`),
  'a bullet before Duty 1': each((duty, at) => `• Duty ${at + 1} – ${duty}`),
  'D1.': each((duty, at) => `D${at + 1}. ${duty}`),
  'Duty 1 on a line of its own': each((duty, at) => [`Duty ${at + 1}`, duty, '']),
  'a Markdown heading': each((duty, at) => [`## Duty ${at + 1} `, duty, '', '***', '']),
  'a bullet': each((duty) => `• ${duty}`),
  'a bullet without a space': each((duty) => `•${duty}`),
  'an asterisk': each((duty) => `* ${duty}`),
  'a list number': each((duty, at) => `${at + 1}. ${duty}`),
  'tabs and no-break spaces': each((duty) => `\t\u00a0${duty.replace(' ', '\u00a0')}  `),
  'blank lines between': each((duty) => [duty, '', '']),
  'wrapped lines': each((duty) => broken(duty, 60)),
  'wrapped and numbered': each((duty, at) => broken(`Duty ${at + 1} ${duty}`, 60)),
  'wrapped and bulleted': each((duty) => broken(`• ${duty}`, 60)),
  'the route and the salary after them': (duties) =>
    page([...duties, 'Route: Transport and logistics', 'Average (median) salary: £33,977 per year']),
  'a heading before them': (duties) => page(['Core occupation duties:', ...duties.map((duty) => `•${duty}`)]),
  'Windows line ends': (duties) => page(duties).replaceAll('\n', '\r\n'),
  'HTML paragraphs': (duties) => html(duties.map((duty) => `<p>${escaped(duty)}</p>`).join('')),
  'an HTML list': (duties) => html(`<h2>Occupation duties</h2><ul>${duties.map((duty) => `<li>${escaped(duty)}</li>`).join('')}</ul>`),
  'an HTML table': (duties) =>
    html(
      `<h2>Duties</h2><table><tr><th>Duty</th><th>KSBs</th></tr>${duties.map((duty, at) => `<tr><td><b>Duty ${at + 1}</b> ${escaped(duty)}</td><td>K1 K2<br>S1</td></tr>`).join('')}</table>`,
    ),
  'the feed': (duties) =>
    JSON.stringify({
      referenceNumber: 'ST0999',
      title: 'T',
      level: 3,
      duties: duties.map((dutyDetail, at) => ({
        dutyID: `${at}`,
        dutyDetail: `<p>${escaped(dutyDetail)}</p>`,
        isThisACoreDuty: 1,
      })),
    }),
  'the maps': (duties) =>
    JSON.stringify({
      stdCode: 'OCC0999',
      title: 'T',
      level: 3,
      duties: duties.map((dutyDetail, at) => ({
        dutyId: `D${at + 1}`,
        dutyDetail: escaped(dutyDetail),
        isThisACoreDuty: true,
      })),
    }),
};

const found = (source: string): readonly string[] => {
  const reading = readOccupation(source);
  return reading.kind === 'read' ? reading.document.duties.map(({ text }) => text) : [reading.reason];
};

describe.each(standards)('$standard, however it is written', ({ duties }) => {
  it.each(Object.entries(forms))('reads the same duties from %s', (_, write) => {
    expect(found(write(duties))).toEqual(duties);
  });

  it.each(Object.entries(forms).filter(([name]) => !name.startsWith('wrapped')))('reads them without full stops from %s', (_, write) => {
    const open = duties.map(bare);
    expect(found(write(open))).toEqual(open);
  });
});
