import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import { RubricMethod } from '@assay/standards/domain';
import { GradingModule } from '../grading.module';
import { AssessedLife } from '../testing/assessed-life';
import { gradeOf, letterOf, livesOf, type Standing, type Step } from '../testing/further-attempts';
import { createGradingWorld, type GradingWorld } from '../testing/grading-world';
import { type PrintedPlan, printedPlans } from '../testing/published-plans';
import { rubricOfFourLevels } from '../testing/rubric-of-three';

/**
 * All kinds of further attempt at all methods are 1,314 combinations: in full with `EVERY_COMBINATION=1`. Else retakes are
 * left out where nothing is capped, and of three methods one at a time is tried again.
 */
const inFull = process.env['EVERY_COMBINATION'] === '1';

let test: TestApplication;
beforeAll(async () => {
  test = await createTestApplication([GradingModule], { now: '2027-01-11T12:00:00Z' });
});
afterAll(() => test.close());

const order = 'fpmd';
const lower = (letter: string, cap: string | undefined) => (cap && order.indexOf(letter) > order.indexOf(cap) ? cap : letter);

/** What the printed table says of these attempts, caps applied. */
function printed({ plan, table, methodCap, overallCap }: PrintedPlan, standing: ReadonlyMap<string, Standing>): string {
  const attempts = plan.methods.flatMap(({ method }) => standing.get(method) ?? []);
  const letters = attempts.map(({ kind, grade }) => (kind === 'first' ? letterOf(grade) : lower(letterOf(grade), methodCap))).join('');
  const row = table.split(' ').find((one) => one.startsWith(`${letters}=`));
  if (!row) throw new Error(`The printed table has no row ${letters}.`);
  const overall = row.slice(letters.length + 1);
  return gradeOf(attempts.some(({ kind }) => kind !== 'first') ? lower(overall, overallCap) : overall);
}

interface Walked {
  readonly combinations: Set<string>;
  readonly differences: string[];
}

async function live(world: GradingWorld, of: PrintedPlan, steps: readonly Step[], walked: Walked): Promise<void> {
  const { plan } = of;
  const life = await AssessedLife.begin(test, world, plan);
  const standing = new Map<string, Standing>();
  let results = 0;
  for (const [index, step] of steps.entries()) {
    await life.attempt(step, index % 4 === 3);
    standing.set(step.method, step);
    const found = await life.grade();
    const complete = standing.size === plan.methods.length;
    if (complete) results += 1;
    const combination = [...standing]
      .map(([method, { kind, grade }]) => `${method} ${kind} ${grade}`)
      .sort()
      .join(', ');
    if (complete) walked.combinations.add(combination);
    const wanted = complete ? `${printed(of, standing)}, version ${results}` : 'nothing yet';
    const told = found ? `${found.overallGrade}, version ${found.number}` : 'nothing yet';
    if (told !== wanted) walked.differences.push(`${plan.reference} ${plan.versionLabel}: ${combination}: ${told}, and not ${wanted}`);
  }
}

const methodsTriedAgain = (steps: readonly Step[]) =>
  new Set(steps.filter(({ kind }) => kind !== 'first').map(({ method }) => method)).size;

const everyCombination = ({ methods }: PrintedPlan['plan'], kinds: number) =>
  methods.reduce((product, { scale }) => product * scale.value.length * (1 + kinds), 1);

it('grades every combination of attempts as the printed tables of the plans say, through the use cases', async () => {
  const lines = await Promise.all(
    printedPlans.map(async (of) => {
      const { plan } = of;
      const world = await createGradingWorld(test, plan, rubricOfFourLevels(Object.values(RubricMethod)));
      const walked: Walked = { combinations: new Set(), differences: [] };
      const kinds = inFull || of.methodCap || of.overallCap ? (['resit', 'retake'] as const) : (['resit'] as const);
      const oneAtATime = !inFull && plan.methods.length > 2;
      const lives = livesOf(plan, kinds).filter((steps) => !oneAtATime || methodsTriedAgain(steps) <= 1);
      for (const steps of lives) await live(world, of, steps, walked);
      expect(walked.differences).toEqual([]);
      expect([plan.reference, walked.combinations.size]).toEqual([
        plan.reference,
        oneAtATime ? 27 + 3 * 3 * 9 : everyCombination(plan, kinds.length),
      ]);
      return `${plan.reference} ${plan.versionLabel}: ${walked.combinations.size} combinations, ${lives.flat().length} attempts`;
    }),
  );
  process.stdout.write(`plans through the use cases: ${lines.join('; ')}\n`);
}, 300_000);
