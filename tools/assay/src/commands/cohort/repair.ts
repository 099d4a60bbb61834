import type { Command } from 'commander';
import { compileProblem, costOfRoster, standingAssignments, withoutApprentices } from '@assay/scheduling/domain';
import { ExitCode } from '../../exit-code';
import { Refusal } from '../../refusal';
import { readAbsence, readCohortFile } from './cohort-input';
import { positiveNumber, wholeNumber } from './number-option';
import { runCohort } from './run-cohort';
import { sayOutcome } from './say-outcome';
import { writeRoster } from './solve';

interface Options {
  readonly absent: readonly string[];
  readonly withdrawn: readonly string[];
  readonly seconds: number;
  readonly seed: number;
  readonly threads: number;
  readonly out?: string;
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

export function configure(command: Command): void {
  command
    .argument('<file>', 'cohort file with its published roster')
    .option('--absent <who>', 'a1:2027-01-11..2027-01-15: an assessor or a venue that is away; may be given again', collect, [])
    .option('--withdrawn <apprentice>', 'an apprentice whose events fall away; may be given again', collect, [])
    .option('--seconds <t>', 'how long to search', positiveNumber, 4)
    .option('--seed <n>', 'seed of the search', wholeNumber(0), 1)
    .option('--threads <n>', 'threads to use', wholeNumber(1), 1)
    .option('--out <roster>', 'where the roster is written; stdout without it')
    .action(repair);
}

async function repair(file: string, { absent, withdrawn, seconds, seed, threads, out }: Options): Promise<void> {
  const whole = readCohortFile(file);
  if (whole.published === null) throw new Refusal(`${file} has no published roster to repair.`, ExitCode.Refused);
  const absences = absent.map((value) => readAbsence(value, whole));
  const cohort = withoutApprentices(whole, withdrawn);
  const given = cohort.published ?? [];
  const before = costOfRoster(compileProblem(cohort), given);
  process.stderr.write(`The published roster costs ${before.total.toFixed(2)}.\n`);
  const options = {
    cohort,
    absences,
    given,
    seed,
    seconds,
    rounds: null,
    isRepair: true,
    withBound: false,
    threads,
  };
  const { roster, explanations, problem } = await runCohort(options);
  const standing = standingAssignments(cohort, absences);
  const now = new Map(roster.assignments.map((assignment) => [assignment.event, assignment]));
  const isMoved = ({ event, assessor, date, start }: (typeof standing)[number]) => {
    const after = now.get(event);
    return !after || after.assessor !== assessor || after.date !== date || after.start !== start;
  };
  const moved = standing.filter(isMoved).length;
  process.stderr.write(`${given.length - standing.length} events lost their place; of the other ${standing.length}, ${moved} moved.\n`);
  sayOutcome(problem, roster, explanations);
  writeRoster(roster, out);
}
