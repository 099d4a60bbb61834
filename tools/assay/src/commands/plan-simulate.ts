import { Option, type Command } from 'commander';
import { simulatePlan, type AssessmentPlan } from '@assay/standards/domain';
import { planDocument } from '../plan-document/plan-document';
import { readPlanFile, refuseContradictions } from '../plan-file';
import { printJson } from '../print-json';

interface Options {
  readonly as: 'json' | 'markdown';
}

export function configure(command: Command): void {
  command
    .argument('<file>', 'plan as JSON, or the name of one that ships (ST0825)')
    .addOption(new Option('--as <form>', 'how to print it').choices(['json', 'markdown']).default('json'))
    .addHelpText(
      'after',
      '\nEvery combination of grades with the overall grade, the row of the table and the caps of further attempts.\nExit codes: 0 done, 2 no such file, 3 the plan contradicts itself (each as a sentence on stderr), or the file is no plan.',
    )
    .action(simulate);
}

function simulate(file: string, { as }: Options): void {
  const plan = readPlanFile(file);
  refuseContradictions(plan);
  if (as === 'markdown') process.stdout.write(planDocument(plan));
  else printJson(simulationOf(plan));
}

function simulationOf(plan: AssessmentPlan): object {
  const { reference, versionLabel, title } = plan;
  const methods = plan.methods.map(({ method, name }) => ({ method, name }));
  return { plan: { reference, versionLabel, title }, methods, combinations: simulatePlan(plan) };
}
