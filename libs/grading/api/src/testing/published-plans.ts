import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AssessmentPlan, readPlan, st0825Plan } from '@assay/standards/domain';

const folder = join(import.meta.dirname, '../../../../standards/domain/data/plans');

function planFile(name: string): AssessmentPlan {
  const reading = readPlan(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
  if (reading.kind === 'refused') throw new Error(`${name} cannot be read.`);
  return reading.plan;
}

/** A published table as it stands in print: letters of the methods in the plan's order, then the overall grade. */
export interface PrintedPlan {
  readonly plan: AssessmentPlan;
  readonly table: string;
  /** The highest grade of a method after a further attempt, and of the whole. */
  readonly methodCap?: 'p';
  readonly overallCap?: 'p' | 'm';
}

const twoByThree = 'ff=f fp=f fd=f pf=f df=f pp=p dd=d';
const failsOfFour = 'ff=f fp=f fm=f fd=f pf=f mf=f df=f';

/** Every plan of the field notes with its table, entered by hand from the words of the plans, not read from their data. */
export const printedPlans: readonly PrintedPlan[] = [
  { plan: st0825Plan, table: `${twoByThree} pd=m dp=m`, methodCap: 'p' },
  { plan: planFile('ST0119_1.2'), table: `${twoByThree} pd=m dp=m`, overallCap: 'm' },
  { plan: planFile('ST0135_1.2'), table: 'ff=f fp=f fd=f pf=f pp=p pd=d' },
  { plan: planFile('ST0135_1.3'), table: `${twoByThree} pd=p dp=m`, overallCap: 'p' },
  { plan: planFile('ST0005_1.0'), table: `${failsOfFour} pp=p pm=p mp=p mm=m pd=m dp=m md=m dm=m dd=d` },
  { plan: planFile('ST0482_1.0'), table: `${failsOfFour} pp=p pm=p pd=p mp=p mm=m md=m dp=m dm=d dd=d` },
  {
    plan: planFile('ST0504_1.2'),
    table:
      'fff=f ffp=f ffd=f fpf=f fpp=f fpd=f fdf=f fdp=f fdd=f pff=f pfp=f pfd=f ppf=f pdf=f dff=f dfp=f dfd=f dpf=f ddf=f ppp=p ppd=m pdp=m dpp=m pdd=m dpd=m ddp=m ddd=d',
  },
];
