export interface CohortSize {
  readonly events: number;
  readonly assessors: number;
  /** Seconds of the search. */
  readonly seconds: number;
  /** Seconds of a bound proven apart, or `null` where it is proven in the same run. */
  readonly boundSeconds: number | null;
  /** Whether HiGHS is given the whole-number model of all fillings that could matter: larger ones have too many. */
  readonly isExact: boolean;
}

/** What a cohort of each size may take. */
export const cohortSizes: readonly CohortSize[] = [
  { events: 60, assessors: 8, seconds: 60, boundSeconds: null, isExact: true },
  { events: 200, assessors: 20, seconds: 60, boundSeconds: null, isExact: false },
  { events: 1000, assessors: 60, seconds: 60, boundSeconds: null, isExact: false },
  { events: 5000, assessors: 200, seconds: 300, boundSeconds: 900, isExact: false },
];
