import type { Command } from 'commander';
import { bookingTable } from '../bench/booking/booking-table';
import { measureBooking } from '../bench/booking/measure-booking';
import { Refusal } from '../refusal';
import { repositoryRoot } from '../source-file';
import { wholeNumber } from './cohort/number-option';

interface Options {
  clients: number;
  requests: number;
  rounds: number;
  small: number;
  large: number;
  assessors: number;
  profile?: string;
}

/** Prints a table; `--requests 200 --rounds 1 --large 10000` is a quick look. */
export function configure(command: Command): void {
  command
    .option('--clients <n>', 'connections at once', wholeNumber(1), 32)
    .option('--requests <n>', 'confirmations in each round', wholeNumber(32), 800)
    .option('--rounds <n>', 'rounds at each size', wholeNumber(1), 3)
    .option('--small <n>', 'bookings there are at first', wholeNumber(0), 10_000)
    .option('--large <n>', 'bookings there are in the end', wholeNumber(0), 100_000)
    .option('--assessors <n>', 'assessors', wholeNumber(1), 200)
    .option('--profile <folder>', 'write a CPU profile of the API there')
    .action(async ({ small, large, profile, ...options }: Options) => {
      const root = repositoryRoot();
      if (!root) throw new Refusal('This runs from the repository: npm run bench -- booking.');
      const sizes = large > small ? [small, large] : [small];
      const nodeOptions = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [];
      const say = (line: string) => process.stderr.write(`${line}\n`);
      process.stdout.write(`${bookingTable(await measureBooking(root, { ...options, sizes, nodeOptions, say }))}\n`);
    });
}
