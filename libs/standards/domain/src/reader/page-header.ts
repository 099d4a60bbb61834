import type { OccupationPart, ReadingWarning } from '../occupation-document';
import { ReadingWarningCode } from '../occupation-document';
import type { SourcePlace } from '../source-place';
import type { ClassifiedLine } from './classified-line';
import type { PageLabel } from './page-labels';
import { employersOf } from './page-parts';

/** Everything on a page that is not a duty or a KSB. */
export interface PageHeader {
  readonly single: Readonly<
    Partial<Record<'title' | 'reference' | 'version' | 'level' | 'route' | 'status' | 'purpose' | 'responsibility', string>>
  >;
  readonly several: Readonly<Record<'socCodes' | 'employers' | 'jobTitles' | 'summary' | 'progression', readonly string[]>>;
  readonly places: Readonly<Partial<Record<OccupationPart, readonly SourcePlace[]>>>;
}

type Single = keyof PageHeader['single'];
type Several = keyof PageHeader['several'];

class HeaderDraft {
  readonly single: Partial<Record<Single, string>> = {};
  readonly several: Record<Several, string[]> = {
    socCodes: [],
    employers: [],
    jobTitles: [],
    summary: [],
    progression: [],
  };
  readonly places: Partial<Record<OccupationPart, SourcePlace[]>> = {};

  set(part: Single, text: string, place: SourcePlace): void {
    if (text === '' || this.single[part] !== undefined) return;
    this.single[part] = text;
    this.places[part] = [place];
  }

  add(part: Several, texts: readonly string[], place: SourcePlace): void {
    const fresh = texts.filter((text) => text !== '' && !this.several[part].includes(text));
    this.several[part].push(...fresh);
    if (texts.length > 0) (this.places[part] ??= []).push(place);
  }
}

const severalLabels: Partial<Record<PageLabel, Several>> = {
  socCodes: 'socCodes',
  employers: 'employers',
  jobTitles: 'jobTitles',
};

/** Reads the parts of a page around its duties; a list that stands twice is reported. */
export function readHeader(lines: readonly ClassifiedLine[], report: (warning: ReadingWarning) => void): PageHeader {
  const draft = new HeaderDraft();
  let waiting: PageLabel | null = null;
  for (const line of lines) {
    if (line.role.kind === 'label') {
      waiting = line.role.label.value === '' ? line.role.label.label : null;
      addLabelled(draft, line.role.label.label, line.role.label.value, line.place);
    } else {
      if (waiting === 'socCodes' && /^\d{4}/.test(line.text)) addLabelled(draft, waiting, line.text, line.place);
      else if (!addByRole(draft, line, report)) waiting = null;
    }
  }
  addTop(draft, lines);
  return draft;
}

function addLabelled(draft: HeaderDraft, label: PageLabel, value: string, place: SourcePlace): void {
  const several = severalLabels[label];
  if (several) draft.add(several, several === 'socCodes' ? [value].filter((text) => text !== '') : employersOf(value), place);
  else if (label !== 'other') draft.set(label as Single, value, place);
}

/** Whether the line's role made it a part. */
function addByRole(draft: HeaderDraft, line: ClassifiedLine, report: (warning: ReadingWarning) => void): boolean {
  const { role, section, text, place } = line;
  if (role.kind === 'employers') addEmployers(draft, line, report);
  else if (role.kind === 'responsibility') addResponsibility(draft, line);
  else if (role.kind === 'progression' || (section === 'progression' && role.kind === 'text')) draft.add('progression', [text], place);
  else if (role.kind === 'route') draft.set('route', text, place);
  else if (section === 'job-titles' && role.kind === 'text') draft.add('jobTitles', employersOf(text), place);
  else if (section === 'purpose' && role.kind !== 'heading') draft.set('purpose', text, place);
  else if (role.kind === 'paragraph' && section !== 'duties') draft.add('summary', [text], place);
  else if (section === 'summary' && role.kind === 'text' && /[.:]$/.test(text) && text.length > 80) draft.add('summary', [text], place);
  else return false;
  return true;
}

function addResponsibility(draft: HeaderDraft, line: ClassifiedLine): void {
  if (draft.single.responsibility === undefined) draft.set('responsibility', line.text, line.place);
  else draft.add('summary', [line.text], line.place);
}

function addEmployers(draft: HeaderDraft, line: ClassifiedLine, report: (warning: ReadingWarning) => void): void {
  const names = employersOf(line.text);
  const known = draft.several.employers;
  if (known.length > 0 && names.every((name) => known.includes(name)))
    report({
      code: ReadingWarningCode.RepeatedPart,
      message: 'The list of employers stands twice; it was read once.',
      place: line.place,
    });
  draft.add('employers', names, line.place);
}

/** The title and the one-line purpose carry no label: they stand above the reference. */
function addTop(draft: HeaderDraft, lines: readonly ClassifiedLine[]): void {
  const heading = lines.find((line) => line.heading === 1);
  if (heading) draft.set('title', heading.text, heading.place);
  const reference = lines.findIndex((line) => line.role.kind === 'label' && line.role.label.label === 'reference');
  const top = lines.slice(0, Math.max(reference, 0)).filter((line) => line.heading === 0 && line.role.kind === 'text');
  const purpose = top.findLast((line) => /[.!]$/.test(line.text) && line.text.split(' ').length >= 5);
  if (purpose) draft.set('purpose', purpose.text, purpose.place);
  const title = top.findLast((line) => /^\p{Lu}/u.test(line.text) && !/[.!:]$/.test(line.text) && line.text.split(' ').length <= 8);
  if (title) draft.set('title', title.text, title.place);
}
