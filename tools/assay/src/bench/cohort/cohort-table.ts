import { figure, markdownTable } from '../markdown-table';
import type { CohortMeasure } from './cohort-measure';

const NEAR = 0.01;
const BYTES_PER_MB = 1e6;
const MOMENTS = [5, 15, 30, 60, 120, 300] as const;
const percent = (share: number | null) => (share === null ? 'none' : `${figure(share * 100, 2)} %`);
const name = ({ events, assessors, seed }: CohortMeasure) => `${events} / ${assessors}, seed ${seed}`;

const yardstickHeads = [
  'Cohort',
  'Cost',
  'Earliest fit by hand',
  'left out',
  'HiGHS, whole numbers: cost',
  'bound',
  'seconds',
  'Search alone, one thread',
  'after (s)',
  'This after as long',
];

/** Four tables: what was reached, cost over time, the yardsticks, the repairs. */
export function cohortTables(measures: readonly CohortMeasure[]): string {
  return [
    '### What was reached',
    markdownTable(
      [
        'Cohort',
        'First roster (s)',
        'Cost',
        'Bound',
        'Proven apart (s)',
        'Gap',
        'Gap without impossible events',
        'To 1 % (s)',
        'Memory (MB)',
        'Left out',
        'Checker',
      ],
      measures.map(reachedRow),
    ),
    '### Cost over time (seconds since the process was started)',
    markdownTable(['Cohort', 'First', ...MOMENTS.map((moment) => `${moment} s`)], measures.map(timeRow)),
    '### Yardsticks',
    markdownTable(yardstickHeads, measures.map(yardstickRow)),
    '### Repair: the busiest assessor away for the busiest week',
    markdownTable(['Cohort', 'Seconds', 'Cost before', 'Cost after', 'Displaced', 'Others moved'], measures.map(repairRow)),
  ].join('\n\n');
}

function reachedRow(measure: CohortMeasure): readonly string[] {
  const { progress, cost, bound, boundSeconds, impossible, penalty, mostMemory } = measure;
  const without = impossible * penalty;
  return [
    name(measure),
    figure(progress[0]?.seconds ?? 0, 2),
    figure(cost),
    bound === null ? 'none' : figure(bound),
    boundSeconds === null ? '' : figure(boundSeconds),
    percent(gapBetween(cost, bound)),
    percent(gapBetween(cost - without, bound === null ? null : bound - without)),
    secondsToNear(measure),
    mostMemory === null ? 'unknown' : figure(mostMemory / BYTES_PER_MB),
    `${measure.unscheduled}`,
    measure.isAccepted ? 'accepts' : 'REFUSES',
  ];
}

function gapBetween(cost: number, bound: number | null): number | null {
  return bound === null || bound <= 0 ? null : Math.max(0, cost - bound) / bound;
}

/** When a cost was first within 1 % of the bound that was proven in the end. */
function secondsToNear({ progress, bound }: CohortMeasure): string {
  const first = progress.find(({ cost }) => bound !== null && cost - bound <= NEAR * bound);
  return first ? figure(first.seconds, 1) : 'not reached';
}

function timeRow(measure: CohortMeasure): readonly string[] {
  const { progress } = measure;
  const last = progress.at(-1)?.seconds ?? 0;
  const costAt = (moment: number) => progress.filter(({ seconds }) => seconds <= moment).at(-1)?.cost;
  const cell = (moment: number, index: number) => ((MOMENTS[index - 1] ?? 0) >= last ? '' : figure(costAt(moment) ?? 0));
  return [name(measure), figure(progress[0]?.cost ?? 0), ...MOMENTS.map(cell)];
}

function yardstickRow(measure: CohortMeasure): readonly string[] {
  const { cost, greedy, exact, plain } = measure;
  const found = exact && (exact.cost === null ? 'none' : figure(exact.cost, 2));
  const whole = exact ? [found ?? '', figure(exact.bound, 2), figure(exact.seconds, 1)] : ['too large', '', ''];
  const alone = plain ? [figure(plain.cost), figure(plain.seconds), figure(plain.reached)] : ['', '', ''];
  return [name(measure), figure(cost, 2), figure(greedy.cost), `${greedy.unscheduled}`, ...whole, ...alone];
}

function repairRow(measure: CohortMeasure): readonly string[] {
  const { seconds, costBefore, costAfter, displaced, movedShare } = measure.repair;
  return [name(measure), figure(seconds, 1), figure(costBefore), figure(costAfter), `${displaced}`, percent(movedShare)];
}
