import type { ValueOf } from '@assay/platform/util';

/** What became of one assessment when its roster was published. */
export const PublicationOutcome = {
  Offered: 'offered',
  /** A repair gave it another time or assessor. */
  Moved: 'moved',
  /** A rule objects today, to it or to another assessment of the same apprentice. */
  Refused: 'refused',
} as const;
export type PublicationOutcome = ValueOf<typeof PublicationOutcome>;
