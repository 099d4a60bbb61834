import { type Objection, objection } from '../objection';

/** A correction is prepared by one person and approved by another. */
export function correctionHasTwoPeople({ preparedBy, approver }: { preparedBy: string; approver: string }): readonly Objection[] {
  return preparedBy === approver ? objection('correction-has-two-people') : [];
}
