import { ulnFrom } from '@assay/people/domain';
import { checkRows } from './check-rows';
import { columnOf, type ImportCells } from './import-column';
import type { ImportLookups } from './import-lookups';
import { readDateCell } from './read-date-cell';

const uln = ulnFrom('123456789') ?? '';
const otherUln = ulnFrom('234567891') ?? '';
const lookups: ImportLookups = {
  employers: [{ id: 'harrow', name: 'Harrow Foods' }],
  providers: [{ id: 'mill', name: 'Mill College', ukprn: '10001234' }],
  plans: [
    { id: 'new', reference: 'ST0825', from: '2026-08-01', until: null },
    { id: 'old', reference: 'ST0825', from: null, until: '2026-07-31' },
    { id: 'other', reference: 'ST0119', from: null, until: null },
  ],
  apprentices: new Map(),
};
const aRow = (changed: ImportCells = {}): ImportCells => ({
  givenName: 'Ada',
  familyName: 'Byron',
  uln,
  email: 'ada@apprentice.example',
  employer: 'Harrow Foods',
  trainingProvider: 'Mill College',
  standard: 'ST0825',
  trainingStartedOn: '2026-09-01',
  ...changed,
});
const checked = (rows: ImportCells[], known: ImportLookups = lookups) =>
  checkRows(
    rows.map((cells, index) => ({ line: index + 2, cells })),
    known,
  );
const faultsOf = (changed: ImportCells) => checked([aRow(changed)])[0]?.faults.map(({ column, code }) => `${column}: ${code}`);

it('reads headings of templates and of learner systems, and leaves the others aside', () => {
  expect(['Given name', 'SURNAME', 'e-mail', 'LearnStartDate', 'Shoe size'].map(columnOf)).toEqual([
    'givenName',
    'familyName',
    'email',
    'trainingStartedOn',
    null,
  ]);
});

it('reads days as people, Britain and Excel write them, and refuses days that do not exist', () => {
  expect(
    ['2026-09-01', '01/09/2026', '1.9.2026', '1 Sep 2026', '1-September-2026', '46266', '2026-09-01 00:00:00'].map(readDateCell),
  ).toEqual(Array(7).fill('2026-09-01'));
  expect(['2026-02-29', '31/04/2026', '9/2026', '12345', 'soon', ''].map(readDateCell)).toEqual(Array(6).fill(null));
});

it('takes the plan that holds for the day on which training started', () => {
  expect(checked([aRow(), aRow({ trainingStartedOn: '31/07/2026', uln: otherUln })]).map(({ planId, state }) => [planId, state])).toEqual([
    ['new', 'ready'],
    ['old', 'ready'],
  ]);
});

it('finds a training provider by its UKPRN and names in any spelling', () => {
  expect(checked([aRow({ trainingProvider: '10001234', employer: 'HARROW  FOODS' })])[0]).toMatchObject({
    state: 'ready',
    trainingProviderId: 'mill',
    employerId: 'harrow',
  });
});

it('says at which cell what is wrong, and what it may have meant', () => {
  expect(faultsOf({ uln: '12345' })).toEqual(['uln: uln-form']);
  expect(faultsOf({ uln: `${uln.slice(0, 9)}${(Number(uln[9]) + 1) % 10}` })).toEqual(['uln: uln-check-digit']);
  expect(faultsOf({ email: 'ada' })).toEqual(['email: email-form']);
  expect(faultsOf({ familyName: '  ' })).toEqual(['familyName: missing']);
  expect(faultsOf({ trainingStartedOn: 'soon' })).toEqual(['trainingStartedOn: date-form']);
  expect(faultsOf({ standard: 'ST0119', trainingStartedOn: '2020-01-01' })).toEqual([]);
  expect(faultsOf({ givenName: 'A'.repeat(101) })).toEqual(['givenName: too-long']);
  expect(checked([aRow({ employer: 'Harow Food' })])[0]?.faults).toEqual([
    { column: 'employer', code: 'employer-unknown', suggestion: 'Harrow Foods' },
  ]);
  expect(checked([aRow({ employer: 'Zebra' })])[0]?.faults).toEqual([{ column: 'employer', code: 'employer-unknown', suggestion: null }]);
});

it('takes the rows of one apprentice together or not at all', () => {
  const rows = checked([aRow(), aRow({ standard: 'ST0119' }), aRow({ uln: otherUln }), aRow({ uln: otherUln, standard: 'ST9999' })]);
  expect(rows.map(({ state }) => state)).toEqual(['ready', 'ready', 'faulty', 'faulty']);
  expect(rows[2]?.faults).toMatchObject([{ code: 'group-faulty' }]);
});

it('refuses rows of one number that tell of two people, and the same plan twice', () => {
  const [, other, twice] = checked([aRow(), aRow({ standard: 'ST0119', familyName: 'Lovelace' }), aRow()]);
  expect(other?.faults).toMatchObject([{ column: 'familyName', code: 'rows-disagree', suggestion: 'Byron' }]);
  expect(twice?.faults).toMatchObject([{ column: 'standard', code: 'row-twice' }]);
});

it('never doubles an apprentice: one who is there gets what is new, and another person’s number is refused', () => {
  const known = { ...lookups, apprentices: new Map([[uln, { id: 'p1', givenName: 'ADA', familyName: 'Byron', planIds: ['new'] }]]) };
  expect(checked([aRow(), aRow({ standard: 'ST0119' })], known).map(({ state }) => state)).toEqual(['present', 'ready']);
  expect(checked([aRow({ givenName: 'Grace' })], known)[0]?.faults).toMatchObject([
    { column: 'uln', code: 'uln-other-person', suggestion: 'ADA Byron' },
  ]);
});
