import type { Command } from 'commander';
import { listRules } from '@assay/standards/domain';
import { contradictionsOf, readPlanFile, refuseContradictions } from '../plan-file';
import { printJson } from '../print-json';

export function configure(command: Command): void {
  command
    .argument('<file>', 'plan as JSON, or the name of one that ships (ST0825)')
    .addHelpText(
      'after',
      '\nPrints the contradictions as JSON and each as a sentence on stderr.\nExit codes: 0 none, 2 no such file, 3 the plan contradicts itself, or the file is no plan.',
    )
    .action(check);
}

function check(file: string): void {
  const plan = readPlanFile(file);
  const { reference, versionLabel, title } = plan;
  const rules = listRules(plan);
  printJson({
    plan: { reference, versionLabel, title },
    rules: rules.length,
    unverified: rules.filter(({ rule }) => rule.certainty === 'unverified').map(({ path }) => path),
    contradictions: contradictionsOf(plan),
  });
  refuseContradictions(plan);
}
