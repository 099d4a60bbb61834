import type { Command } from 'commander';
import { figure, markdownTable } from '../bench/markdown-table';
import { measureSlots, type SlotsReport } from '../bench/slots/measure-slots';
import { Refusal } from '../refusal';
import { repositoryRoot } from '../source-file';
import { wholeNumber } from './cohort/number-option';

interface Options {
  requests: number;
  weeks: number;
  assessors: number;
  clients: number;
  profile?: string;
}

/** Prints a table; `--requests 20` is a quick look. */
export function configure(command: Command): void {
  command
    .option('--requests <n>', 'searches', wholeNumber(5), 100)
    .option('--weeks <n>', 'weeks that one search spans', wholeNumber(1), 12)
    .option('--assessors <n>', 'assessors', wholeNumber(1), 200)
    .option('--clients <n>', 'searches at once in the second part', wholeNumber(1), 8)
    .option('--profile <folder>', 'write a CPU profile of the API there')
    .action(async ({ profile, ...options }: Options) => {
      const root = repositoryRoot();
      if (!root) throw new Refusal('This runs from the repository: npm run bench -- slots.');
      const nodeOptions = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [];
      const say = (line: string) => process.stderr.write(`${line}\n`);
      process.stdout.write(`${table(await measureSlots(root, { ...options, nodeOptions, say }))}\n`);
    });
}

function table({ options, bookings, alone, crowd, yardstick, offered, answerBytes, memory }: SlotsReport): string {
  const world = `${options.weeks} weeks, ${options.assessors} assessors, ${bookings} bookings: 60 % of the times taken`;
  const times = ({ p50, p95, p99 }: SlotsReport['alone']) => [p50, p95, p99].map((value) => figure(value)).join(' / ');
  return markdownTable(
    ['What', 'Measured', 'Wanted'],
    [
      [`search of one attempt over ${world}`, `${offered} starts offered, ${figure(answerBytes / 1024)} KiB`, ''],
      ['p50 / p95 / p99, ms', times(alone), 'p95 ≤ 150'],
      ['the bare multirange query p50 / p95 / p99, ms', times(yardstick), ''],
      ['p50 as a multiple of the bare query', `× ${figure(alone.p50 / yardstick.p50, 1)}`, ''],
      [`${options.clients} searches at once: a second`, figure(crowd.perSecond, 1), ''],
      [`${options.clients} searches at once: p50 / p95 / p99, ms`, times(crowd), ''],
      ['memory of the API at most, MiB', figure(memory), ''],
    ],
  );
}
