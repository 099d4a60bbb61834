import type { Command } from 'commander';
import type { Summary } from '@assay/rehearsal';
import { figure, markdownTable, median } from '../bench/markdown-table';
import { measureMarking, type MarkingReport } from '../bench/marking/measure-marking';
import { Refusal } from '../refusal';
import { repositoryRoot } from '../source-file';
import { wholeNumber } from './cohort/number-option';

interface Options {
  assessors: number;
  criteria: number;
  every: number;
  seconds: number;
  clients: number;
  requests: number;
  rounds: number;
  profile?: string;
}

/** Prints a table; `--seconds 10 --requests 500 --rounds 1` is a quick look. */
export function configure(command: Command): void {
  command
    .option('--assessors <n>', 'assessors who mark at the same time', wholeNumber(2), 300)
    .option('--criteria <n>', 'criteria of the rubric', wholeNumber(1), 13)
    .option('--every <n>', 'seconds between two saves of an assessor', wholeNumber(1), 5)
    .option('--seconds <n>', 'how long they go on', wholeNumber(1), 60)
    .option('--clients <n>', 'connections at once in the second part', wholeNumber(1), 32)
    .option('--requests <n>', 'saves in each round of the second part', wholeNumber(32), 3_000)
    .option('--rounds <n>', 'rounds of the second part', wholeNumber(1), 3)
    .option('--profile <folder>', 'write a CPU profile of the API there')
    .action(async ({ profile, ...options }: Options) => {
      const root = repositoryRoot();
      if (!root) throw new Refusal('This runs from the repository: npm run bench -- marking.');
      const nodeOptions = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [];
      const say = (line: string) => process.stderr.write(`${line}\n`);
      process.stdout.write(`${table(options, await measureMarking(root, { ...options, nodeOptions, say }))}\n`);
    });
}

function table({ assessors, every, clients }: Options, { paced, http, raw, share }: MarkingReport): string {
  const middle = (summaries: readonly Summary[], key: keyof Summary) => median(summaries.map((summary) => summary[key]));
  const times = (value: (key: 'p50' | 'p95' | 'p99') => number) =>
    (['p50', 'p95', 'p99'] as const).map((key) => figure(value(key))).join(' / ');
  return markdownTable(
    ['What', 'Measured', 'Wanted'],
    [
      [
        `${assessors} assessors save every ${every} s, two processes: saves a second`,
        figure(paced.perSecond, 1),
        figure(assessors / every, 1),
      ],
      ['the same: p50 / p95 / p99, ms', times((key) => paced[key]), ''],
      [`as fast as ${clients} connections go: saves a second`, figure(middle(http, 'perSecond')), ''],
      ['the same rows by raw SQL, a second', figure(middle(raw, 'perSecond')), ''],
      ['share of raw SQL', `${figure(100 * share)} %`, ''],
      ['p50 / p95 / p99, ms', times((key) => middle(http, key)), ''],
      ['raw SQL p50 / p95 / p99, ms', times((key) => middle(raw, key)), ''],
    ],
  );
}
