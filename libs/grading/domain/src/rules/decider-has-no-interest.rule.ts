import type { ValueOf } from '@assay/platform/util';
import { type Objection, objection } from '../objection';

/** What somebody had to do with a result, or with the people it is about. */
export const DeciderInterest = {
  Marked: 'marked',
  Moderated: 'moderated',
  PreparedRelease: 'prepared-release',
  ApprovedRelease: 'approved-release',
  Corrected: 'corrected',
  Declared: 'declared',
  Employed: 'employed',
} as const;
export type DeciderInterest = ValueOf<typeof DeciderInterest>;

/** Nobody decides about a result in which they had a hand, or about somebody in whom they have an interest. */
export function deciderHasNoInterest(interests: readonly DeciderInterest[]): readonly Objection[] {
  return interests.length > 0 ? objection('decider-has-no-interest', { interests }) : [];
}
