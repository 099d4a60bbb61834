import { checkSaves, type LoggedSave, type SavedRevision } from './check-saves';

const sent = (changed: Partial<LoggedSave> = {}): LoggedSave => ({
  attemptId: 'a1',
  criterionId: 'c1',
  revision: 1,
  key: 'k1',
  statuses: [200],
  ...changed,
});
const saved = (changed: Partial<SavedRevision> = {}): SavedRevision => ({
  attemptId: 'a1',
  criterionId: 'c1',
  revision: 1,
  key: 'k1',
  events: 1,
  ...changed,
});
const kinds = (log: readonly LoggedSave[], there: readonly SavedRevision[]) => checkSaves(log, there).map(({ kind }) => kind);

it('finds nothing where every acknowledged save is there once, also after lost answers', () => {
  expect(
    checkSaves([sent(), sent({ key: 'k2', revision: 2, statuses: [null, 503, 200] })], [saved(), saved({ key: 'k2', revision: 2 })]),
  ).toEqual([]);
});

it.each([
  ['acknowledged-and-lost', [sent()], []],
  ['done-twice', [sent()], [saved(), saved()]],
  ['acknowledged-and-different', [sent()], [saved({ attemptId: 'a2' })]],
  ['acknowledged-and-different', [sent()], [saved({ criterionId: 'c2' })]],
  ['done-by-nobody', [], [saved()]],
  ['step-missing', [sent()], [saved({ events: 0 })]],
  ['step-doubled', [sent()], [saved({ events: 2 })]],
  ['internal-error', [sent({ statuses: [500, 200] })], [saved()]],
  ['not-completed', [sent({ statuses: [null, 412] })], []],
])('finds what is %s', (kind, log, there) => {
  expect(kinds(log, there)).toEqual([kind]);
});
