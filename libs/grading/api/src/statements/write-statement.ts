import PDFDocument from 'pdfkit';
import type { ExplainedMethod } from '@assay/grading/domain';
import { registerFonts } from './statement-fonts';
import { StatementPage } from './statement-page';
import type { StatementFacts } from './statement-queries';

/** The statement as a tagged PDF: the same result gives the same bytes, whenever it is asked for. */
export function writeStatement(facts: StatementFacts, checkAddress: string): Promise<Buffer> {
  const { apprenticeName, organisationName, releasedAt } = facts;
  const released = new Date(releasedAt);
  const options: PDFKit.PDFDocumentOptions = {
    size: 'A4',
    margins: { top: 64, bottom: 56, left: 64, right: 64 },
    lang: 'en-GB',
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    info: {
      Title: `Statement of results of ${apprenticeName}`,
      Author: organisationName,
      Creator: 'Assay',
      CreationDate: released,
      ModDate: released,
    },
  };
  // PDF/UA (ISO 14289-1), which the library knows and its types do not yet.
  const document = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }));
  const bytes = collected(document);
  registerFonts(document);
  compose(new StatementPage(document), facts, checkAddress);
  return bytes;
}

function compose(page: StatementPage, facts: StatementFacts, checkAddress: string): void {
  const { organisationName, apprenticeName, standardTitle, level, overallGrade, explanation, number, code } = facts;
  page.element('P', organisationName, { size: 11, color: '#5d545a', below: 14 });
  page.element('H1', 'Statement of results', { size: 24, font: 'bold', below: 10 });
  page.element('P', apprenticeName, { size: 16, font: 'bold', below: 2 });
  page.element('P', `${standardTitle}, level ${level}. Assessed by plan ${explanation.plan}.`, { size: 11, below: 16 });
  page.heading('Overall grade');
  page.element('P', capital(overallGrade), { size: 22, font: 'bold', below: 4 });
  page.element('P', `Released on ${longDate(facts.releasedAt)}.${number > 1 ? ' It replaces an earlier result.' : ''}`, {
    size: 11,
    below: 12,
  });
  page.heading('Grades of the assessments');
  page.table(['Assessment', 'Attempt', 'Grade', 'Counts as'], explanation.methods.map(methodRow), [0.46, 0.18, 0.18, 0.18]);
  page.element('P', `Row ${explanation.row} of the plan’s grading table makes these a ${overallGrade} overall.`, { size: 11, below: 14 });
  page.heading('Checking this statement');
  page.element('P', `Enter the code ${code} at ${checkAddress}. The page says whether this statement holds, and nothing else.`, {
    size: 11,
    below: 8,
  });
  page.element('P', 'This is a statement of results, not a certificate.', { size: 10, color: '#5d545a' });
  page.end();
}

function methodRow({ name, attempt, grade, counted }: ExplainedMethod): string[] {
  return [name, capital(attempt), capital(grade), capital(counted)];
}

function longDate(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' }).format(new Date(instant));
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function collected(document: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((done, failed) => {
    document.on('data', (part: Buffer) => parts.push(part));
    document.once('end', () => done(Buffer.concat(parts)));
    document.once('error', failed);
  });
}
