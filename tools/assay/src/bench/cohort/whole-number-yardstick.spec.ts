import { generateCohort, tightenBound } from '@assay/scheduling/domain';
import type { BoundNews } from '@assay/scheduling/domain';
import { settleByHighs } from './whole-number-yardstick';

const SECONDS = 30;
/** Rounding of two programs that were written apart. */
const SAME = 0.01;

describe('HiGHS on the exact model', () => {
  it.each([1, 2, 3])('agrees with branch and bound on a cohort of 20 events, seed %i', async (seed) => {
    const cohort = generateCohort({ events: 20, assessors: 4, seed });
    const work = { cohort, absences: [], seed, given: [], seconds: SECONDS, isRepair: false };
    const ends = performance.now() + SECONDS * 1000;
    const told: BoundNews[] = [];
    const secondsLeft = () => (ends - performance.now()) / 1000;
    for await (const news of tightenBound(work, secondsLeft, () => false)) told.push(news);
    const bounds = told.map(({ bound }) => bound);
    expect(bounds).toEqual([...bounds].sort((one, other) => one - other));
    const bound = bounds.at(-1) ?? 0;
    const best = told.flatMap(({ roster }) => roster ?? []).at(-1);
    expect(Math.abs((best?.cost ?? 0) - bound)).toBeLessThan(SAME);
    const highs = await settleByHighs(cohort, best?.assignments ?? [], SECONDS);
    expect(Math.abs((highs?.cost ?? 0) - bound)).toBeLessThan(SAME);
    expect(highs?.bound).toBeLessThan(bound + SAME);
  });
});
