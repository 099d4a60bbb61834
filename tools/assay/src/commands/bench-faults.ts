import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { runHistory, type HistoryReport } from '@assay/fault-history';
import { figure, markdownTable } from '../bench/markdown-table';
import { Refusal } from '../refusal';
import { repositoryRoot } from '../source-file';
import { wholeNumber } from './cohort/number-option';

interface Options {
  commands: number;
  clients: number;
  kills: number;
  crashes: number;
  seed: number;
  log: string;
}

/** Prints a table; ends with code 3 where the checker finds something. */
export function configure(command: Command): void {
  command
    .option('--commands <n>', 'commands in all', wholeNumber(1), 20_000)
    .option('--clients <n>', 'clients at once', wholeNumber(1), 32)
    .option('--kills <n>', 'times that an API process is killed', wholeNumber(0), 10)
    .option('--crashes <n>', 'times that PostgreSQL is stopped at once and started again', wholeNumber(0), 2)
    .option('--seed <n>', 'the same seed wants the same things', wholeNumber(0), 825)
    .option('--log <file>', 'the clients’ log', join(tmpdir(), 'assay-history.jsonl'))
    .action(async ({ log: logFile, ...options }: Options) => {
      const root = repositoryRoot();
      if (!root) throw new Refusal('This runs from the repository: npm run bench -- faults.');
      const say = (line: string) => process.stderr.write(`${line}\n`);
      const report = await runHistory(root, { ...options, logFile, say });
      process.stdout.write(`${table(report)}\n`);
      const { findings } = report;
      if (findings.length > 0)
        throw new Refusal(
          `${findings.length} finding(s), the log is ${logFile}:\n${findings
            .slice(0, 50)
            .map(({ kind, what }) => `${kind}: ${what}`)
            .join('\n')}`,
        );
    });
}

function table({ log, findings, faults, seconds }: HistoryReport): string {
  const last = log.map(({ statuses }) => statuses.at(-1) ?? null);
  const count = (test: (status: number | null) => boolean) => String(last.filter(test).length);
  const sent = log.flatMap(({ statuses }) => statuses);
  const kinds = Object.entries(Object.groupBy(log, ({ command }) => command)).map(([kind, list]) => `${list?.length ?? 0} ${kind}`);
  return markdownTable(
    ['What', 'Measured'],
    [
      ['commands', `${log.length}: ${kinds.join(', ')}`],
      ['API killed / PostgreSQL crashed', `${faults['kill the API']} / ${faults['crash PostgreSQL']}`],
      ['acknowledged', count((status) => status !== null && status < 300)],
      ['refused', count((status) => status !== null && status >= 400 && status < 500)],
      ['answer lost or 503 at least once, then asked again', String(log.filter(({ statuses }) => statuses.length > 1).length)],
      ['unknown to the end', count((status) => status === null || status >= 500)],
      [
        'answers 503 / 500 / none, of all sent',
        [503, 500, null].map((wanted) => sent.filter((status) => status === wanted).length).join(' / '),
      ],
      ['seconds', figure(seconds)],
      ['findings', String(findings.length)],
    ],
  );
}
