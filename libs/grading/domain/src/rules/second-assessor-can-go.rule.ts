import { type Objection, objection } from '../objection';

interface LeavingSecond {
  /** Null while they have given the lead nothing. */
  readonly handedOverAt: string | null;
  /** Whether the mark is not submitted yet. */
  readonly isOpen: boolean;
}

/** A second assessor is taken off before the mark is made, and before they handed theirs over: the lead may have decided on it. */
export function secondAssessorCanGo({ handedOverAt, isOpen }: LeavingSecond): readonly Objection[] {
  if (!isOpen) return objection('second-assessor-stays-on-record');
  return handedOverAt === null ? [] : objection('second-assessor-has-handed-over');
}
