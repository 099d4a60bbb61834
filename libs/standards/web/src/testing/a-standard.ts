import type { OccupationReadingResponse, StandardResponse } from '@assay/standards/contracts';
import type { OccupationDocument } from '@assay/standards/domain';

const place = (line: number) => ({ kind: 'span' as const, start: 0, end: 1, line });

/** Two duties of a page that carries no title. */
export const aDocument: OccupationDocument = {
  shape: 'page-text',
  reference: 'OCC0825',
  standardReference: null,
  version: null,
  title: null,
  level: 4,
  route: 'Digital',
  status: null,
  purpose: 'Build and run software.',
  socCodes: ['2136'],
  employers: ['Northgate'],
  jobTitles: [],
  summary: ['The occupation is found everywhere.'],
  responsibility: null,
  duties: [
    { number: 1, text: 'Script and code.', core: true, ksbs: [], sourceId: null, place: place(17) },
    { number: 2, text: 'Share knowledge.', core: true, ksbs: [], sourceId: null, place: place(18) },
  ],
  ksbs: [],
  options: [],
  progression: ['Senior engineer'],
  places: {},
  warnings: [{ code: 'missing-part', message: 'The page carries no title.', place: place(1) }],
};

export const aReading: OccupationReadingResponse = {
  document: aDocument,
  missing: ['title'],
  shippedPlan: 'ST0825 1.1',
};

/** A standard that nothing uses yet. */
export function aStandard(given: Partial<StandardResponse> = {}): StandardResponse {
  return {
    id: 'standard-1',
    occupationReference: 'OCC0825',
    standardReference: 'ST0825',
    versionLabel: '1.1',
    title: 'DevOps engineer',
    level: 4,
    duties: 2,
    importedAt: '2027-01-04T09:00:00Z',
    rubric: null,
    document: aDocument,
    sourceName: 'occ0825.txt',
    importedBy: { id: 'account-1', name: 'Ruth Adeyemi' },
    rubrics: [],
    plans: [],
    otherVersions: [],
    shippedPlan: 'ST0825 1.1',
    ...given,
  };
}
