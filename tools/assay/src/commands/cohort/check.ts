import type { Command } from 'commander';
import { checkRoster, readFiles } from '@assay/cohort-checker';
import { printJson } from '../../print-json';
import { Refusal } from '../../refusal';
import { readText } from './cohort-input';

export function configure(command: Command): void {
  command.argument('<cohort>', 'cohort file').argument('<roster>', 'roster file').action(check);
}

function check(cohortFile: string, rosterFile: string): void {
  const files = readFiles(readText(cohortFile), readText(rosterFile));
  if (files.kind === 'unreadable') throw new Refusal(files.sentence);
  const report = checkRoster(files.cohort, files.roster);
  printJson(report);
  if (!report.valid) {
    const lines = report.breaches.map(({ rule, sentence }) => `${rule}: ${sentence}`);
    throw new Refusal([...lines, `The roster is refused: ${lines.length} ${lines.length === 1 ? 'breach' : 'breaches'}.`].join('\n'));
  }
}
