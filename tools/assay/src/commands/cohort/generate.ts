import type { Command } from 'commander';
import { generateCohort } from '@assay/scheduling/domain';
import { printJson } from '../../print-json';
import { wholeNumber } from './number-option';

interface Options {
  readonly events: number;
  readonly assessors: number;
  readonly seed: number;
}

export function configure(command: Command): void {
  command
    .requiredOption('--events <n>', 'how many events', wholeNumber(0))
    .requiredOption('--assessors <n>', 'how many assessors', wholeNumber(0))
    .option('--seed <n>', 'the same seed gives the same cohort', wholeNumber(0), 1)
    .action((options: Options) => printJson(generateCohort(options)));
}
