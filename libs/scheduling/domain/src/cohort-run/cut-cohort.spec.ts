import { generateCohort } from '../cohort/generate/generate-cohort';
import { cutCohort } from './cut-cohort';
import { weightsOf } from './cohort-wishes';

const cohort = generateCohort({ events: 120, assessors: 16, seed: 3 });

it('leaves a cohort whole that is small enough', () => {
  expect(cutCohort(cohort, 120)).toEqual([cohort]);
});

it('cuts by standard and region: every event once, no assessor twice, no apprentice in two parts of a standard', () => {
  const parts = cutCohort(cohort, 30);
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.flatMap(({ events }) => events.map(({ id }) => id)).sort()).toEqual(cohort.events.map(({ id }) => id).sort());
  const assessors = parts.flatMap((part) => part.assessors.map(({ id }) => id));
  expect(new Set(assessors).size).toBe(assessors.length);
  for (const part of parts) {
    expect(part.events.length).toBeLessThanOrEqual(31);
    expect(new Set(part.events.map(({ standard }) => standard)).size).toBe(1);
  }
});

it('turns words into weights, and never lets them outweigh a date', () => {
  const weights = weightsOf({ sooner: 'much', lessTravel: 'little', fewerDays: 'usual', fairer: 'much' });
  expect(weights).toMatchObject({ lateDay: 60, travelMinute: 0.2, assessorDay: 60, overTargetMinute: 1.2 });
  expect(weights.unscheduled).toBeGreaterThan(10 * weights.lateDay);
});
