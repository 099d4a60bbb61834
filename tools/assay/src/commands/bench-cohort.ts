import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import type { CohortMeasure } from '../bench/cohort/cohort-measure';
import { cohortSizes } from '../bench/cohort/cohort-sizes';
import { cohortTables } from '../bench/cohort/cohort-table';
import { measureCohort } from '../bench/cohort/measure-cohort';
import { Refusal } from '../refusal';
import { positiveNumber, wholeNumber } from './cohort/number-option';

interface Options {
  readonly sizes: readonly number[];
  readonly seeds: number;
  readonly seconds?: number;
  readonly boundSeconds?: number;
}

const known = cohortSizes.map(({ events }) => events);

function readSizes(value: string): readonly number[] {
  const sizes = value.split(',').map(Number);
  if (sizes.some((size) => !known.includes(size))) throw new InvalidArgumentError(`The sizes are some of ${known.join(',')}.`);
  return sizes;
}

/** Prints tables; ends with code 3 where the independent checker refuses a roster. `--sizes 60,200 --seeds 1` is a quick look. */
export function configure(command: Command): void {
  command
    .option('--sizes <list>', 'numbers of events, with commas', readSizes, known)
    .option('--seeds <n>', 'cohorts of each size', wholeNumber(1), 3)
    .option('--seconds <t>', 'how long to search, instead of 60 (5,000 events: 300)', positiveNumber)
    .option('--bound-seconds <t>', 'how long to prove the bound of 5,000 events, apart, instead of 900', positiveNumber)
    .action(bench);
}

async function bench({ sizes, seeds, seconds, boundSeconds }: Options): Promise<void> {
  const measures: CohortMeasure[] = [];
  for (const size of cohortSizes.filter(({ events }) => sizes.includes(events))) {
    const asked = {
      ...size,
      seconds: seconds ?? size.seconds,
      boundSeconds: size.boundSeconds === null ? null : (boundSeconds ?? size.boundSeconds),
    };
    for (let seed = 1; seed <= seeds; seed++) {
      const measure = await measureCohort(asked, seed);
      measures.push(measure);
      const { events, cost, bound } = measure;
      process.stderr.write(`${events} events, seed ${seed}: cost ${cost}, bound ${bound ?? 'none'}\n`);
    }
  }
  process.stdout.write(`${cohortTables(measures)}\n`);
  if (measures.some(({ isAccepted }) => !isAccepted)) throw new Refusal('The checker refuses a roster.');
}
