import type { Command } from 'commander';
import { measureRubric } from '../bench/rubric/measure-rubric';
import type { SetReport } from '../bench/rubric/measure-rubric';
import { printJson } from '../print-json';
import { Refusal } from '../refusal';
import { repositoryRoot } from '../source-file';

/** Below these, on either set, the report is a failure and the command says so. */
const least = { duties: 0.99, elements: 0.95 };

export function configure(command: Command): void {
  command.action(() => {
    const root = repositoryRoot();
    if (!root) throw new Refusal('The labelled set was not found: it is kept in libs/standards/domain/data.');
    const report = measureRubric(root);
    printJson(report);
    const poor = [...poorIn('tuned', report.tuned), ...poorIn('held-out', report.heldOut)];
    if (poor.length > 0) throw new Refusal(`Below what is promised: ${poor.join(', ')}.`);
  });
}

const poorIn = (set: string, report: SetReport): readonly string[] =>
  (['duties', 'elements'] as const)
    .filter((what) => Math.min(report[what].precision, report[what].recall) < least[what])
    .map((what) => `${what} of the ${set} set under ${least[what]}`);
