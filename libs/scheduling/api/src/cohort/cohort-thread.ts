/** Token of the file that threads run to search for rosters; the application provides it. */
export const COHORT_THREAD = Symbol('COHORT_THREAD');
