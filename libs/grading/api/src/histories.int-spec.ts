import { Transactions } from '@assay/database';
import { AuditSealer, ProblemException, verifyChain } from '@assay/platform/api';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import { seededRandom } from '@assay/platform/util';
import { GradingModule } from './grading.module';
import { createGradingWorld, type GradingWorld } from './testing/grading-world';
import { HistoryCommands, type HistoryStepName } from './testing/history-commands';
import { snapshotOf, type HistorySnapshot } from './testing/history-snapshot';

/** More with e.g. `HISTORIES=2000`; another course with `HISTORY_SEED=7`. */
const histories = Number(process.env['HISTORIES'] ?? 200);
const seed = Number(process.env['HISTORY_SEED'] ?? 825);
const lanes = 4;
const steps = 20;

let test: TestApplication;
beforeAll(async () => {
  test = await createTestApplication([GradingModule], { now: '2027-01-11T12:00:00Z' });
});
afterAll(() => test.close());

const toModerated = ['sampled', 'moderated'];
const notOver = ['open', 'conducted', 'returned', 'sampled', 'not-sampled', 'moderated'];
/** Where each step may lead a marking, from where; every other step leaves it where it stands. */
const leads: Partial<Record<HistoryStepName, readonly (readonly [from: readonly (string | undefined)[], to: readonly string[]])[]>> = {
  open: [[[undefined], ['open']]],
  submit: [[['open', 'conducted', 'returned'], toModerated]],
  moderate: [[['sampled'], ['moderated', 'returned']]],
  'approve release': [[['moderated'], ['released']]],
  'close case': [[notOver, ['void']]],
};

const total = { steps: 0, accepted: 0 };
const done = new Set<string>();

/** What a step that was let through broke, as sentences. */
function broken(name: HistoryStepName, before: HistorySnapshot, after: HistorySnapshot): string[] {
  const said: string[] = [];
  for (const [attempt, to] of Object.entries(after.statuses)) {
    const from = before.statuses[attempt];
    const isAllowed = (leads[name] ?? []).some(([froms, tos]) => froms.includes(from) && tos.includes(to));
    if (from !== to && !isAllowed) said.push(`${name} led a marking from ${from ?? 'nothing'} to ${to}`);
  }
  for (const [row, hash] of Object.entries(before.frozen)) if (after.frozen[row] !== hash) said.push(`${name} changed ${row}`);
  const isNaturallyRepeated = name === 'open' && Object.keys(before.statuses).length === Object.keys(after.statuses).length;
  if (after.events === before.events && !isNaturallyRepeated) said.push(`${name} is not on record`);
  return said;
}

/** Where the versions say that a marking stands. */
function replayed(attempt: string, { marks, cases }: HistorySnapshot): string {
  if (cases.some(({ attemptId, outcome }) => attemptId === attempt && outcome === 'attempt-void')) return 'void';
  const newest = marks
    .filter(({ attemptId }) => attemptId === attempt)
    .toSorted((one, other) => one.number - other.number)
    .at(-1);
  if (!newest) return 'open';
  if (!newest.sampled || newest.decision === 'upheld' || newest.decision === 'changed') return 'moderated';
  return newest.decision === 'returned' ? 'returned' : 'sampled';
}

function notReplayed(seen: HistorySnapshot): string[] {
  const said = Object.entries(seen.statuses).flatMap(([attempt, status]) => {
    const wanted = replayed(attempt, seen);
    return status === wanted || (status === 'released' && wanted === 'moderated')
      ? []
      : [`a marking is ${status}, its versions say ${wanted}`];
  });
  seen.results.forEach(({ number }, index) => number === index + 1 || said.push(`result ${index + 1} has the number ${number}`));
  const released = seen.releases.filter(({ status }) => status === 'approved').flatMap(({ resultIds }) => resultIds);
  if (new Set(released).size < released.length) said.push('a result was released twice');
  return said;
}

async function live(world: GradingWorld, history: number): Promise<string[]> {
  const random = seededRandom(seed * 100_000 + history);
  const apprentice = await world.enrol();
  const commands = new HistoryCommands(test, world, apprentice, random);
  const look = () => new Transactions(test.source).run(world.organisation.tenant, (manager) => snapshotOf(manager, apprentice.enrolmentId));
  let before = await look();
  const said: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    const { name, run } = commands.next(before);
    const refused = await run().then(
      () => null,
      (error: unknown) => (error instanceof ProblemException ? error : Promise.reject(error)),
    );
    const after = await look();
    total.steps += 1;
    if (refused === null) {
      total.accepted += 1;
      done.add(name);
      said.push(...broken(name, before, after));
    } else if (JSON.stringify(after) !== JSON.stringify(before)) said.push(`${name} was refused as ${refused.code} and changed something`);
    before = after;
  }
  return [...said, ...notReplayed(before)].map((what) => `history ${history}: ${what}`);
}

it('keeps its promises through random histories of right and wrong steps', async () => {
  const worlds = await Promise.all(Array.from({ length: lanes }, () => createGradingWorld(test)));
  const said = await Promise.all(
    worlds.map(async (world, lane) => {
      const found: string[] = [];
      for (let history = lane; history < histories; history += lanes) found.push(...(await live(world, history)));
      return found;
    }),
  );
  expect(said.flat()).toEqual([]);
  const sealer = test.app.get(AuditSealer, { strict: false });
  while ((await sealer.sealAll()) > 0);
  for (const { organisation } of worlds) {
    const { fault } = await new Transactions(test.source).run(organisation.tenant, verifyChain);
    expect(fault).toBeNull();
  }
  process.stdout.write(
    `histories: ${histories} of ${steps} steps, ${total.accepted} accepted, ${total.steps - total.accepted} refused; ${done.size} kinds of step accepted\n`,
  );
  expect([...done].sort()).toEqual([
    'approve correction',
    'approve release',
    'close case',
    'mark whole',
    'moderate',
    'open',
    'open case',
    'prepare correction',
    'prepare release',
    'save',
    'submit',
    'withdraw correction',
    'withdraw release',
  ]);
}, 300_000);
