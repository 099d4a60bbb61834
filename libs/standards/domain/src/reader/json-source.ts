import type {
  Ksb,
  KsbKind,
  OccupationOption,
  OccupationPart,
  OccupationReading,
  ReadingWarning,
  SourceShape,
} from '../occupation-document';
import { ReadingWarningCode } from '../occupation-document';
import type { SourcePlace } from '../source-place';
import { cleanParagraphs, cleanText } from './clean-text';
import { checkKeys, distinctOptions, isFiller, linkDuties } from './linked-items';
import type { UnlinkedDuty } from './linked-items';
import { documentExcess } from './reading-limits';

export interface JsonContext {
  /** Where in the file the standard stands. */
  readonly pointer: string;
  /** How many more standards the file holds. */
  readonly others: number;
}

export type JsonRecord = Readonly<Record<string, unknown>>;

/** One JSON standard while it is read: takes fields by name, remembers where they stood and what was wrong with them. */
export class JsonSource {
  readonly warnings: ReadingWarning[] = [];
  readonly places: Partial<Record<OccupationPart, SourcePlace[]>> = {};

  constructor(
    private readonly standard: JsonRecord,
    private readonly context: JsonContext,
  ) {
    if (context.others > 0)
      this.report({
        code: ReadingWarningCode.SeveralStandards,
        message: `The file holds ${context.others + 1} standards; this is the first of them.`,
        place: this.place(''),
      });
  }

  readonly report = (warning: ReadingWarning): void => {
    this.warnings.push(warning);
  };

  place(path: string): SourcePlace {
    return { kind: 'pointer', pointer: `${this.context.pointer}${path}` };
  }

  /** The first of the named fields that holds something, cleaned, as a part of the document. */
  text(part: OccupationPart, ...fields: readonly string[]): string | null {
    for (const field of fields) {
      const value = this.clean(this.standard[field], `/${field}`);
      if (value === '') continue;
      this.places[part] = [this.place(`/${field}`)];
      return value;
    }
    return null;
  }

  paragraphs(part: OccupationPart, ...fields: readonly string[]): readonly string[] {
    for (const field of fields) {
      const value = this.standard[field];
      const texts = Array.isArray(value)
        ? value.map((one) => this.clean(one, `/${field}`))
        : typeof value === 'string'
          ? cleanParagraphs(value)
          : [];
      const filled = texts.filter((text) => text !== '');
      if (filled.length === 0) continue;
      this.places[part] = [this.place(`/${field}`)];
      return filled;
    }
    return [];
  }

  level(): number | null {
    const level = Number(this.standard['level']);
    if (!Number.isInteger(level) || level < 1 || level > 8) return null;
    this.places.level = [this.place('/level')];
    return level;
  }

  /** The objects of a list field, each with its path; what is not an object is reported. */
  rows(field: string): readonly { readonly row: JsonRecord; readonly path: string }[] {
    const list = this.standard[field];
    if (list === undefined || list === null) return [];
    if (!Array.isArray(list)) return this.notText(`/${field}`, 'is not a list') ?? [];
    return list.flatMap((row: unknown, index) => {
      const path = `/${field}/${index}`;
      if (typeof row === 'object' && row !== null && !Array.isArray(row)) return [{ row: row as JsonRecord, path }];
      this.notText(path, 'is not an object');
      return [];
    });
  }

  /** A string or number as clean text; anything else is reported and read as empty. */
  clean(value: unknown, path: string): string {
    if (value === undefined || value === null) return '';
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string') {
      this.notText(path, 'is not text');
      return '';
    }
    const cleaned = cleanText(value);
    if (cleaned.hadMarkup)
      this.report({
        code: ReadingWarningCode.MarkupRemoved,
        message: 'HTML was taken out of the text.',
        place: this.place(path),
      });
    if (cleaned.wasBroken)
      this.report({
        code: ReadingWarningCode.BrokenEncoding,
        message: 'Characters read in the wrong encoding were mended where that is certain.',
        place: this.place(path),
      });
    return cleaned.text;
  }

  private notText(path: string, what: string): null {
    this.report({
      code: ReadingWarningCode.NotText,
      message: `The field ${what} and was not read.`,
      place: this.place(path),
    });
    return null;
  }

  /** KSBs of one list; `.` as text is reported and left out, and its position stays taken. */
  ksbs(
    field: string,
    kind: KsbKind,
    keyOf: (row: JsonRecord, index: number) => string,
    idOf: (row: JsonRecord) => unknown,
  ): readonly Ksb[] {
    return this.rows(field).flatMap(({ row, path }, index) => {
      const text = this.clean(row['detail'], `${path}/detail`);
      const key = keyOf(row, index);
      if (!isFiller(text)) return [{ key, kind, text, sourceId: asId(idOf(row)), place: this.place(`${path}/detail`) }];
      this.report({
        code: ReadingWarningCode.Filler,
        message: `${key} holds only “${text}” and was left out.`,
        place: this.place(`${path}/detail`),
      });
      return [];
    });
  }

  links(row: JsonRecord, path: string, fields: readonly string[]): UnlinkedDuty['links'] {
    return fields.flatMap((field) => {
      const list = row[field];
      if (!Array.isArray(list)) return [];
      return list.map((name: unknown, index) => ({
        name: String(name),
        place: this.place(`${path}/${field}/${index}`),
      }));
    });
  }
}

export const asId = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

export interface JsonParts {
  readonly shape: SourceShape;
  readonly found: readonly UnlinkedDuty[];
  readonly ksbs: readonly Ksb[];
  readonly options: readonly OccupationOption[];
  readonly keyOf: (name: string) => string | undefined;
  readonly reference: string | null;
  readonly standardReference: string | null;
}

/** Puts together what either JSON shape has given. */
export function documentFrom(source: JsonSource, parts: JsonParts): OccupationReading {
  const excess = documentExcess(parts.found, parts.ksbs);
  if (excess) return { kind: 'refused', reason: excess };
  checkKeys(parts.ksbs, source.report);
  const duties = linkDuties(parts.found, parts.ksbs, parts.keyOf, source.report);
  if (duties.length === 0)
    return {
      kind: 'refused',
      reason: `No duties were found: looked for “dutyDetail” in the list “duties” of the JSON; found ${parts.found.length === 0 ? 'no rows' : `${parts.found.length} rows without text`}.`,
    };
  const document = {
    shape: parts.shape,
    reference: parts.reference,
    standardReference: parts.standardReference,
    version: source.text('version', 'versionNumber', 'versionNo', 'version'),
    title: source.text('title', 'title', 'name'),
    level: source.level(),
    route: source.text('route', 'route', 'routeName'),
    status: source.text('status', 'statusName', 'status'),
    purpose: source.text('purpose', 'overviewOfRole', 'overview'),
    socCodes: source.paragraphs('socCodes', 'socCodes', 'soc2020Codes'),
    employers: source.paragraphs('employers', 'employersInvolved', 'employers'),
    jobTitles: source.paragraphs('jobTitles', 'typicalJobTitles', 'jobTitles'),
    summary: source.paragraphs('summary', 'occupationalSummary', 'occupationSummary', 'summary'),
    responsibility: null,
    duties,
    ksbs: parts.ksbs,
    options: distinctOptions(parts.options, source.report),
    progression: source.paragraphs('progression', 'progression'),
    places: source.places,
    warnings: source.warnings,
  };
  return { kind: 'read', document };
}
