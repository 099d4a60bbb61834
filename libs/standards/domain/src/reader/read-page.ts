import type { Ksb, OccupationDocument, OccupationReading, ReadingWarning, SourceShape } from '../occupation-document';
import { ReadingWarningCode } from '../occupation-document';
import { classifyLines } from './classified-line';
import type { ClassifiedLine } from './classified-line';
import type { DutySearch } from './found-duty';
import { checkKeys, isFiller, kindOfKey, linkDuties } from './linked-items';
import { numberedDuties } from './numbered-duties';
import { readHeader } from './page-header';
import type { PageHeader } from './page-header';
import type { PageLine } from './page-line';
import { openingVerb } from './page-parts';
import { documentExcess, lineExcess } from './reading-limits';
import { unnumberedDuties } from './unnumbered-duties';

/** Reads the lines of a page, of text or of HTML, into a document. */
export function readPage(lines: readonly PageLine[], shape: SourceShape): OccupationReading {
  const tooLong = lineExcess(lines);
  if (tooLong) return { kind: 'refused', reason: tooLong };
  const classified = classifyLines(lines);
  const search = findDuties(classified);
  if (search.duties.length === 0) return { kind: 'refused', reason: nothingFound(classified) };
  const excess = documentExcess(search.duties);
  if (excess) return { kind: 'refused', reason: excess };
  const warnings: ReadingWarning[] = [];
  const report = (warning: ReadingWarning) => warnings.push(warning);
  const header = readHeader(classified, report);
  const ksbs = readKsbs(classified, report);
  const keys = new Set(ksbs.map(({ key }) => key));
  const known = (name: string) => (ksbs.length === 0 || keys.has(name) ? name : undefined);
  const found = search.duties.map((duty) => ({
    ...duty,
    core: true,
    sourceId: null,
    links: duty.keys.map((name) => ({ name, place: duty.place })),
  }));
  const duties = linkDuties(found, ksbs, known, report);
  reportUnplaced(search, report);
  reportEncoding(classified, report);
  return { kind: 'read', document: { ...documentOf(header, shape), duties, ksbs, warnings } };
}

function findDuties(lines: readonly ClassifiedLine[]): DutySearch {
  const numbered = numberedDuties(lines);
  return numbered.duties.length > 0 ? numbered : unnumberedDuties(lines);
}

function readKsbs(lines: readonly ClassifiedLine[], report: (warning: ReadingWarning) => void): readonly Ksb[] {
  const ksbs: Ksb[] = [];
  for (const [index, line] of lines.entries()) {
    const { role, place } = withTextBelow(line, lines[index + 1]);
    if (role.kind !== 'ksb' || role.text === '' || line.section === 'duties') continue;
    if (isFiller(role.text)) {
      report({
        code: ReadingWarningCode.Filler,
        message: `${role.key} holds only “${role.text}” and was left out.`,
        place,
      });
      continue;
    }
    const kind = kindOfKey[role.key.charAt(0)];
    if (kind) ksbs.push({ key: role.key, kind, text: role.text, sourceId: null, place });
  }
  checkKeys(ksbs, report);
  return ksbs;
}

/** A key that stands as a heading (`###### K1`) takes the line below it for its text. */
function withTextBelow(line: ClassifiedLine, below: ClassifiedLine | undefined): ClassifiedLine {
  const { role } = line;
  const alone = role.kind === 'ksb' && role.text === '' && line.heading > 0;
  if (!alone || !below || !['text', 'paragraph'].includes(below.role.kind)) return line;
  return { ...line, role: { ...role, text: below.text } };
}

function documentOf(header: PageHeader, shape: SourceShape): Omit<OccupationDocument, 'duties' | 'ksbs' | 'warnings'> {
  const { single, several, places } = header;
  const codes = /\b(OCC\d{3,5}[A-Z]?)\b/i.exec(single.reference ?? '');
  const standard = /\b(ST\d{4})\b/i.exec(single.reference ?? '');
  const level = /^\d/.exec(single.level ?? '');
  return {
    shape,
    reference: codes?.[1]?.toUpperCase() ?? null,
    standardReference: standard?.[1]?.toUpperCase() ?? null,
    version: single.version ?? null,
    title: single.title ?? null,
    level: level ? Number(level[0]) : null,
    route: single.route ?? null,
    status: single.status ?? null,
    purpose: single.purpose ?? null,
    responsibility: single.responsibility ?? null,
    options: [],
    places,
    ...several,
  };
}

/** Lines among the duties that are not duties are told one by one while they are few. */
const fewUnplaced = 5;

function reportUnplaced(search: DutySearch, report: (warning: ReadingWarning) => void): void {
  for (const { text, place } of search.unplaced.slice(0, fewUnplaced))
    report({
      code: ReadingWarningCode.UnplacedText,
      message: `Not read as part of any duty: “${text.slice(0, 80)}”.`,
      place,
    });
  const more = search.unplaced[fewUnplaced];
  if (more)
    report({
      code: ReadingWarningCode.UnplacedText,
      message: `${search.unplaced.length - fewUnplaced} more lines near the duties were not read as part of any.`,
      place: more.place,
    });
}

function reportEncoding(lines: readonly ClassifiedLine[], report: (warning: ReadingWarning) => void): void {
  const lost = lines.find(({ text }) => text.includes('\ufffd'));
  if (lost)
    report({
      code: ReadingWarningCode.BrokenEncoding,
      message: 'Some characters were lost: the file is probably not UTF-8.',
      place: lost.place,
    });
  const mended = lines.find(({ text, cleaned }) => cleaned === 'encoding' && !text.includes('\ufffd'));
  if (mended)
    report({
      code: ReadingWarningCode.BrokenEncoding,
      message: 'Characters read in the wrong encoding were mended where that is certain.',
      place: mended.place,
    });
  const marked = lines.find(({ cleaned }) => cleaned === 'markup');
  if (marked)
    report({
      code: ReadingWarningCode.MarkupRemoved,
      message: 'HTML was taken out of the text.',
      place: marked.place,
    });
}

function nothingFound(lines: readonly ClassifiedLine[]): string {
  const imperative = lines.filter((line) => line.role.kind === 'text' && openingVerb(line.text) !== null).length;
  const found =
    lines.length === 0
      ? 'nothing to read'
      : `${lines.length} line${lines.length === 1 ? '' : 's'} of text, ${imperative} of which begin${imperative === 1 ? 's' : ''} with such a verb`;
  return `No duties were found: looked for lines numbered “Duty 1”, a heading “Duties”, or at least two lines in a row that begin with an imperative verb after the summary; found ${found}.`;
}
