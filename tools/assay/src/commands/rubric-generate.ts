import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { generateRubric, isRubricGrade } from '@assay/standards/domain';
import type { RubricGrade } from '@assay/standards/domain';
import { ksbSettings } from '../ksb-settings';
import { readOccupationFile } from '../occupation-file';
import { planFor } from '../plan-settings';
import { printJson } from '../print-json';
import { Refusal } from '../refusal';

interface Options {
  readonly title?: string;
  readonly scale?: readonly RubricGrade[];
  readonly plan?: string;
  readonly ksbs?: string;
}

export function configure(command: Command): void {
  command
    .argument('<file>', 'page text, saved page, feed JSON or Occupational Maps JSON')
    .option('--title <title>', 'title of the occupation, for a page that carries none')
    .option('--scale <grades>', 'grades from lowest to highest, such as fail,pass,merit,distinction', readScale)
    .option(
      '--plan <plan>',
      'plan that decides scale and methods: one that ships (ST0825), a JSON file, or none; else the shipped plan of the occupation',
    )
    .option('--ksbs <file>', 'JSON with dutyKsbs and ksbMethods, the published links and KSB-to-method map')
    .action(generate);
}

function generate(file: string, { title, scale, plan, ksbs }: Options): void {
  const document = readOccupationFile(file);
  const planned = planFor(document, plan);
  const settings = {
    ...planned.settings,
    ...(ksbs ? ksbSettings(ksbs) : {}),
    ...(scale ? { scale } : {}),
    ...(title ? { title } : {}),
  };
  const generation = generateRubric(document, settings);
  if (generation.kind === 'refused') throw new Refusal(`${file}: ${generation.reason}`);
  const { rubric } = generation;
  printJson({ ...rubric, warnings: [...rubric.warnings, ...planned.warnings] });
}

function readScale(value: string): readonly RubricGrade[] {
  return value.split(',').map((name) => {
    const grade = name.trim();
    if (!isRubricGrade(grade)) throw new InvalidArgumentError(`“${grade}” is not a grade.`);
    return grade;
  });
}
