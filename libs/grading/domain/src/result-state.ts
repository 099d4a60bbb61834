import type { ValueOf } from '@assay/platform/util';

/** How far a result has come on its way out, by the release that holds it and the database's clock. */
export const ResultState = {
  Ready: 'ready',
  Prepared: 'prepared',
  Scheduled: 'scheduled',
  Released: 'released',
} as const;
export type ResultState = ValueOf<typeof ResultState>;
