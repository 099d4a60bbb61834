import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { readCohortFile } from './cohort-input';
import { positiveNumber, wholeNumber } from './number-option';
import { runCohort } from './run-cohort';
import { sayOutcome } from './say-outcome';

interface Options {
  readonly seconds: number;
  readonly seed: number;
  readonly out?: string;
  readonly threads: number;
  readonly rounds?: number;
  readonly bound: boolean;
}

export function configure(command: Command): void {
  command
    .argument('<file>', 'cohort file')
    .option('--seconds <t>', 'how long to search', positiveNumber, 60)
    .option('--seed <n>', 'seed of the search', wholeNumber(0), 1)
    .option('--out <roster>', 'where the roster is written; stdout without it')
    .option('--threads <n>', '1 searches only; 2 tightens the lower bound beside it', wholeNumber(1), 2)
    .option(
      '--rounds <n>',
      'stop after so many rounds instead of a time: with one thread the same seed gives the same roster',
      wholeNumber(1),
    )
    .option('--no-bound', 'leave the lower bound out')
    .action(solve);
}

async function solve(file: string, { seconds, seed, out, threads, rounds, bound }: Options): Promise<void> {
  const cohort = readCohortFile(file);
  const given = cohort.published ?? [];
  const options = {
    cohort,
    absences: [],
    given,
    seed,
    seconds,
    rounds: rounds ?? null,
    isRepair: false,
    withBound: bound,
    threads,
  };
  const { roster, explanations, problem } = await runCohort(options);
  sayOutcome(problem, roster, explanations);
  writeRoster(roster, out);
}

export function writeRoster(roster: unknown, out: string | undefined): void {
  const text = `${JSON.stringify(roster, null, 2)}\n`;
  if (out === undefined) process.stdout.write(text);
  else writeFileSync(out, text);
}
