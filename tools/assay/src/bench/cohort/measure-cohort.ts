import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkRoster, readFiles } from '@assay/cohort-checker';
import { compileProblem, costOfRoster, earliestFit, generateCohort, impossibleEvents } from '@assay/scheduling/domain';
import type { Cohort, Roster } from '@assay/scheduling/domain';
import type { CohortMeasure } from './cohort-measure';
import type { CohortSize } from './cohort-sizes';
import { measureRepair } from './measure-repair';
import { runProgram } from './run-program';
import type { ProgressLine } from './run-program';
import { settleByHighs } from './whole-number-yardstick';

/** Smaller cohorts are as good as settled by then. */
const PLAIN_FROM = 1000;
const PLAIN_SECONDS = 30;

/** Generates one cohort, schedules it, checks the roster, repairs it, and measures the yardsticks on it. */
export async function measureCohort(size: CohortSize, seed: number): Promise<CohortMeasure> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-cohort-'));
  try {
    const cohort = generateCohort({ ...size, seed });
    const [file, out] = [join(folder, 'cohort.json'), join(folder, 'roster.json')];
    writeFileSync(file, JSON.stringify(cohort));
    const run = await runProgram(...['cohort', 'solve', file, '--seconds', `${size.seconds}`, '--out', out]);
    const roster = JSON.parse(readFileSync(out, 'utf8')) as Roster;
    const apart = size.boundSeconds === null ? null : await proveApart(file, size.boundSeconds);
    return {
      ...{ events: size.events, assessors: size.assessors, seed, progress: run.progress },
      cost: roster.cost.total,
      unscheduled: roster.unscheduled.length,
      impossible: impossibleEvents(compileProblem(cohort)),
      penalty: cohort.weights.unscheduled,
      bound: apart?.bound ?? roster.lowerBound,
      boundSeconds: apart?.seconds ?? null,
      mostMemory: run.mostMemory,
      isAccepted: isAccepted(file, out),
      greedy: greedyOf(cohort),
      plain: size.events < PLAIN_FROM ? null : await plainSearch(file, run.progress),
      exact: size.isExact ? await settleByHighs(cohort, roster.assignments, size.seconds) : null,
      repair: await measureRepair(folder, cohort, roster),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The yardstick of the design: the search alone, on one thread, beside what the run had reached by then. */
async function plainSearch(file: string, progress: readonly ProgressLine[]) {
  const asked = ['--seconds', `${PLAIN_SECONDS}`, '--threads', '1', '--no-bound'];
  const { stdout, seconds } = await runProgram('cohort', 'solve', file, ...asked);
  const { cost } = JSON.parse(stdout) as Roster;
  const reached = progress.filter((line) => line.seconds <= seconds).at(-1)?.cost ?? Infinity;
  return { seconds, cost: cost.total, reached };
}

/** The bound in a process of its own. */
async function proveApart(file: string, seconds: number) {
  const run = await runProgram('cohort', 'bound', file, '--seconds', `${seconds}`);
  const { lowerBound } = JSON.parse(run.stdout) as { readonly lowerBound: number | null };
  return lowerBound === null ? null : { bound: lowerBound, seconds: run.seconds };
}

function isAccepted(file: string, out: string): boolean {
  const files = readFiles(readFileSync(file, 'utf8'), readFileSync(out, 'utf8'));
  return files.kind === 'readable' && checkRoster(files.cohort, files.roster).valid;
}

function greedyOf(cohort: Cohort) {
  const problem = compileProblem(cohort);
  const assignments = earliestFit(problem);
  return {
    cost: costOfRoster(problem, assignments).total,
    unscheduled: cohort.events.length - assignments.length,
  };
}
