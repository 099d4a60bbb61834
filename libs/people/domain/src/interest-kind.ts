import type { ValueOf } from '@assay/platform/util';

/** What binds an assessor to an employer, a training provider or an apprentice. */
export const InterestKind = {
  Employment: 'employment',
  FormerEmployment: 'former-employment',
  Kin: 'kin',
  Business: 'business',
  Taught: 'taught',
  Other: 'other',
} as const;
export type InterestKind = ValueOf<typeof InterestKind>;
