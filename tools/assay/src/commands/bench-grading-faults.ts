import type { Command } from 'commander';
import { runGradingFaults, type GradingFaultsReport } from '@assay/fault-history';
import { figure, markdownTable } from '../bench/markdown-table';
import { Refusal } from '../refusal';
import { repositoryRoot } from '../source-file';
import { wholeNumber } from './cohort/number-option';

interface Options {
  kills: number;
  results: number;
  seed: number;
}

/** Prints a table; ends with code 3 where the checker finds something. `--kills 2 --results 200` is a quick look. */
export function configure(command: Command): void {
  command
    .option('--kills <n>', 'times that an API process is killed in each of marking, release and correction', wholeNumber(1), 30)
    .option('--results <n>', 'results in one release', wholeNumber(30), 2_000)
    .option('--seed <n>', 'the same seed strikes at the same moments', wholeNumber(0), 825)
    .action(async (options: Options) => {
      const root = repositoryRoot();
      if (!root) throw new Refusal('This runs from the repository: npm run bench -- grading-faults.');
      const report = await runGradingFaults(root, { ...options, say: (line) => process.stderr.write(`${line}\n`) });
      process.stdout.write(`${table(report)}\n`);
      const { findings } = report;
      if (findings.length > 0)
        throw new Refusal(
          `${findings.length} finding(s):\n${findings
            .slice(0, 50)
            .map(({ kind, what }) => `${kind}: ${what}`)
            .join('\n')}`,
        );
    });
}

function table({ batteries, findings, seconds }: GradingFaultsReport): string {
  return markdownTable(
    ['While the API was killed', 'killed', 'commands', 'asked again', 'findings'],
    [
      ...batteries.map(({ name, killed, commands, repeated, findings: found }) =>
        [name, killed, commands, repeated, found.length].map(String),
      ),
      ['together, with the chain', '', '', `${figure(seconds)} s`, String(findings.length)],
    ],
  );
}
