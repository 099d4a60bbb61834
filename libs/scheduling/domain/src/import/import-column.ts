import type { ValueOf } from '@assay/platform/util';

/** What a row of the file tells. */
export const ImportColumn = {
  GivenName: 'givenName',
  FamilyName: 'familyName',
  Uln: 'uln',
  Email: 'email',
  Employer: 'employer',
  TrainingProvider: 'trainingProvider',
  Standard: 'standard',
  TrainingStartedOn: 'trainingStartedOn',
  GatewayExpectedOn: 'gatewayExpectedOn',
} as const;
export type ImportColumn = ValueOf<typeof ImportColumn>;

/** Texts by column, as the file has them or as they were mended. */
export type ImportCells = Readonly<Partial<Record<ImportColumn, string>>>;

/** How each column is headed in the template; the others are headings that exports of learner systems use. */
export const importHeadings: Readonly<Record<ImportColumn, readonly [string, ...string[]]>> = {
  givenName: ['Given name', 'First name', 'Forename', 'Given names', 'GivenNames'],
  familyName: ['Family name', 'Last name', 'Surname', 'FamilyName'],
  uln: ['ULN', 'Unique learner number', 'Learner number'],
  email: ['Email', 'Email address', 'E-mail'],
  employer: ['Employer', 'Employer name'],
  trainingProvider: ['Training provider', 'Provider', 'UKPRN', 'Provider name'],
  standard: ['Standard', 'Standard reference', 'Standard code'],
  trainingStartedOn: ['Training started on', 'Start date', 'Training start date', 'LearnStartDate'],
  gatewayExpectedOn: ['Gateway expected on', 'Expected gateway', 'Planned gateway date'],
};

export const importLimits = {
  rows: 5000,
  /** Bytes of the file. */
  bytes: 4 * 1024 * 1024,
  /** Characters of one cell. */
  cell: 254,
  /** Rows taken over in one request. */
  part: 250,
  page: 100,
} as const;

const plain = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

const byHeading = new Map(
  Object.entries(importHeadings).flatMap(([column, headings]) =>
    headings.map((heading) => [plain(heading), column as ImportColumn] as const),
  ),
);

/** The column that a heading stands for; null for one that is not ours and is left aside. */
export function columnOf(heading: string): ImportColumn | null {
  return byHeading.get(plain(heading)) ?? null;
}

/** The columns without which no row can be taken. */
export const neededColumns: readonly ImportColumn[] = [
  ImportColumn.GivenName,
  ImportColumn.FamilyName,
  ImportColumn.Uln,
  ImportColumn.Email,
  ImportColumn.Employer,
  ImportColumn.TrainingProvider,
  ImportColumn.Standard,
  ImportColumn.TrainingStartedOn,
];
