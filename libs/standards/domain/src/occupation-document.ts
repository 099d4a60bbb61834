import type { SourcePlace } from './source-place';

/** The four forms in which occupations are published. */
export const SourceShape = {
  PageText: 'page-text',
  PageHtml: 'page-html',
  FeedJson: 'feed-json',
  MapsJson: 'maps-json',
} as const;
export type SourceShape = (typeof SourceShape)[keyof typeof SourceShape];

export const KsbKind = { Knowledge: 'knowledge', Skill: 'skill', Behaviour: 'behaviour' } as const;
export type KsbKind = (typeof KsbKind)[keyof typeof KsbKind];

/** Knowledge, skill or behaviour. `key` (`K1`) is a position and changes with the version; `sourceId` is the publisher's own id. */
export interface Ksb {
  readonly key: string;
  readonly kind: KsbKind;
  readonly text: string;
  readonly sourceId: string | null;
  readonly place: SourcePlace;
}

/** A duty in the order of publication, numbered from 1. `ksbs` are keys of the document's own `ksbs`, in its order. */
export interface Duty {
  readonly number: number;
  readonly text: string;
  readonly core: boolean;
  readonly ksbs: readonly string[];
  readonly sourceId: string | null;
  readonly place: SourcePlace;
}

/** A specialism of the standard that some duties belong to. */
export interface OccupationOption {
  readonly title: string;
  readonly sourceId: string | null;
  readonly place: SourcePlace;
}

/** Dirt in the source, or a guess of the reader: what, where, and in a whole sentence. */
export interface ReadingWarning {
  readonly code: ReadingWarningCode;
  readonly message: string;
  readonly place: SourcePlace;
}

export const ReadingWarningCode = {
  UnknownKsb: 'unknown-ksb',
  RepeatedKsbLink: 'repeated-ksb-link',
  RepeatedOption: 'repeated-option',
  RepeatedDuty: 'repeated-duty',
  RepeatedKey: 'repeated-key',
  Filler: 'filler',
  KeyGap: 'key-gap',
  DutyGap: 'duty-gap',
  MarkupRemoved: 'markup-removed',
  BrokenEncoding: 'broken-encoding',
  UnplacedText: 'unplaced-text',
  NotText: 'not-text',
  MissingPart: 'missing-part',
  RepeatedPart: 'repeated-part',
  TitleAssumed: 'title-assumed',
  SeveralStandards: 'several-standards',
} as const;
export type ReadingWarningCode = (typeof ReadingWarningCode)[keyof typeof ReadingWarningCode];

/** The parts of a document other than duties, KSBs and options, each of which knows where it stood. */
export type OccupationPart =
  | 'reference'
  | 'standardReference'
  | 'version'
  | 'title'
  | 'level'
  | 'route'
  | 'status'
  | 'purpose'
  | 'socCodes'
  | 'employers'
  | 'jobTitles'
  | 'summary'
  | 'responsibility'
  | 'progression';

/** An occupation as published, whatever form it was published in. Absent parts are `null` or empty, never guessed. */
export interface OccupationDocument {
  readonly shape: SourceShape;
  /** `OCC0825`; of a feed file without one, `null`. */
  readonly reference: string | null;
  /** `ST0825`, where the source names the apprenticeship standard. */
  readonly standardReference: string | null;
  readonly version: string | null;
  readonly title: string | null;
  readonly level: number | null;
  readonly route: string | null;
  readonly status: string | null;
  /** One line: what the occupation is for. */
  readonly purpose: string | null;
  readonly socCodes: readonly string[];
  readonly employers: readonly string[];
  readonly jobTitles: readonly string[];
  /** Paragraphs in order. */
  readonly summary: readonly string[];
  /** What an employee in the occupation is typically responsible for. */
  readonly responsibility: string | null;
  readonly duties: readonly Duty[];
  readonly ksbs: readonly Ksb[];
  readonly options: readonly OccupationOption[];
  readonly progression: readonly string[];
  readonly places: Readonly<Partial<Record<OccupationPart, readonly SourcePlace[]>>>;
  readonly warnings: readonly ReadingWarning[];
}

/** What came of reading a source. A refusal is one sentence that says what was looked for and what was found. */
export type OccupationReading =
  { readonly kind: 'read'; readonly document: OccupationDocument } | { readonly kind: 'refused'; readonly reason: string };
