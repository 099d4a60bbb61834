import type { ValueOf } from '@assay/platform/util';

/** By what figures are set side by side. */
export const FigureGroup = {
  Everything: 'everything',
  Method: 'method',
  Standard: 'standard',
  Provider: 'provider',
  Assessor: 'assessor',
} as const;
export type FigureGroup = ValueOf<typeof FigureGroup>;

/** What may be exported, one table a file. */
export const FigureTable = {
  Rates: 'rates',
  Waiting: 'waiting',
  Load: 'load',
  Drift: 'drift',
} as const;
export type FigureTable = ValueOf<typeof FigureTable>;
