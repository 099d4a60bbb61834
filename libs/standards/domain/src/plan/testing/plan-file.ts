import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AssessmentPlan } from '../assessment-plan';
import { faultSentence, readPlan } from '../read-plan';

const folder = join(import.meta.dirname, '../../../data/plans');

/** A plan kept as data: `ST0119_1.2`, `broken/missing-combination`. */
export function planFile(name: string): AssessmentPlan {
  const reading = readPlan(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
  if (reading.kind === 'refused') throw new Error(reading.faults.map(faultSentence).join('\n'));
  return reading.plan;
}
