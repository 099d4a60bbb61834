import { readFileSync } from 'node:fs';
import { contradictionsOf, readPlanFile } from '../plan-file';
import { planDocument } from './plan-document';

const page = (name: string) => readFileSync(`docs/plans/${name}.md`, 'utf8');

const entered = ['ST0119_1.2', 'ST0135_1.3', 'ST0135_1.2', 'ST0005_1.0', 'ST0482_1.0', 'ST0504_1.2'];
const documents: [name: string, file: string][] = [
  ['ST0825_1.1', 'ST0825'],
  ...entered.map((name): [string, string] => [name, `${name}.json`]),
];

it.each(documents)('docs/plans/%s.md says what the simulator says', (name, file) => {
  expect(page(name)).toBe(planDocument(readPlanFile(file)));
});

it.each(['overlapping-boundaries', 'missing-combination', 'order-beyond-window'])('docs/plans/README.md says why %s is refused', (name) => {
  const [first, ...others] = contradictionsOf(readPlanFile(`${name}.json`));
  expect(others).toEqual([]);
  expect(page('README')).toContain(`| \`${name}.json\` | ${first?.sentence} |`);
});
