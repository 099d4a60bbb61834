import { type Objection, objection } from '../objection';

interface SecondAssessor {
  readonly assessorId: string;
  readonly lead: { readonly id: string } | null;
  /** Those who are competent and not among the attempt's assessors. */
  readonly candidates: readonly { readonly id: string }[];
  /** Whether the mark is not submitted yet. */
  readonly isOpen: boolean;
}

/** A second assessor comes beside a lead, is somebody else, is competent in the method, and comes before the mark is made. */
export function secondAssessorFits({ assessorId, lead, candidates, isOpen }: SecondAssessor): readonly Objection[] {
  if (!isOpen) return objection('second-assessor-comes-in-time');
  if (lead === null) return objection('second-assessor-has-a-lead');
  if (lead.id === assessorId) return objection('second-assessor-is-another');
  return candidates.some(({ id }) => id === assessorId) ? [] : objection('second-assessor-is-competent');
}
