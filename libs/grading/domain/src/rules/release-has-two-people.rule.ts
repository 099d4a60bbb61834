import { type Objection, objection } from '../objection';

/** A release is prepared by one person and approved by another. */
export function releaseHasTwoPeople({ preparedBy, approver }: { preparedBy: string; approver: string }): readonly Objection[] {
  return preparedBy === approver ? objection('release-has-two-people') : [];
}
