import type { Command } from 'commander';
import { measureFigures, type FiguresReport } from '../bench/figures/measure-figures';
import { figure, markdownTable } from '../bench/markdown-table';
import { Refusal } from '../refusal';
import { repositoryRoot } from '../source-file';
import { wholeNumber } from './cohort/number-option';

interface Options {
  results: number;
  assessors: number;
  requests: number;
  profile?: string;
}

/** Prints a table; `--results 10000 --requests 10` is a quick look. */
export function configure(command: Command): void {
  command
    .option('--results <n>', 'overall grades there are, each of two marks', wholeNumber(1), 100_000)
    .option('--assessors <n>', 'assessors', wholeNumber(1), 300)
    .option('--requests <n>', 'times that each question is asked', wholeNumber(5), 40)
    .option('--profile <folder>', 'write a CPU profile of the API there')
    .action(async ({ profile, ...options }: Options) => {
      const root = repositoryRoot();
      if (!root) throw new Refusal('This runs from the repository: npm run bench -- figures.');
      const nodeOptions = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [];
      const say = (line: string) => process.stderr.write(`${line}\n`);
      process.stdout.write(`${table(options, await measureFigures(root, { ...options, nodeOptions, say }))}\n`);
    });
}

function table({ results }: Options, { questions, yardstick }: FiguresReport): string {
  return markdownTable(
    [`Figures of ${results} results`, 'p50 / p95, ms', 'p95 as a multiple of reading every mark once'],
    [
      ...questions.map(({ name, summary }) => [
        name,
        `${figure(summary.p50)} / ${figure(summary.p95)}`,
        `× ${figure(summary.p95 / yardstick.p95, 1)}`,
      ]),
      ['reading every mark once, bare SQL', `${figure(yardstick.p50)} / ${figure(yardstick.p95)}`, ''],
    ],
  );
}
