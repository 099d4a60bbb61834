import type { Command } from 'commander';
import { readCohortFile } from './cohort-input';
import type { CohortNews } from './cohort-work';
import { positiveNumber } from './number-option';
import { runBound } from './run-bound';
import { printJson } from '../../print-json';

export function configure(command: Command): void {
  command.argument('<file>', 'cohort file').option('--seconds <t>', 'how long to tighten the bound', positiveNumber, 120).action(bound);
}

async function bound(file: string, { seconds }: { readonly seconds: number }): Promise<void> {
  const cohort = readCohortFile(file);
  const started = performance.now();
  const best = { bound: null as number | null, isConverged: false };
  const hear = (news: CohortNews) => {
    if (news.kind !== 'bound') return;
    if (news.bound > 0) best.bound = news.bound;
    process.stderr.write(`${((performance.now() - started) / 1000).toFixed(1)} s  bound ${best.bound?.toFixed(2) ?? 'none'}\n`);
  };
  const stop = new Int32Array(new SharedArrayBuffer(4));
  await runBound(
    {
      kind: 'proof',
      cohort,
      absences: [],
      given: [],
      seed: 1,
      seconds,
      rounds: null,
      isRepair: false,
      stop,
      link: null,
    },
    hear,
  );
  printJson({
    cohort: cohort.name,
    lowerBound: best.bound,
    seconds: Math.round(performance.now() - started) / 1000,
  });
}
