import { AttemptKind } from '../../attempt-kind';
import { objectTo, type ReattemptFacts, type ReattemptRule } from '../reattempt-facts';
import type { AssessmentMethod } from '@assay/standards/domain';

/** After a graded attempt comes a resit or a retake; after a disregarded one the same kind again, without a cap of its own. */
export const kindFits: ReattemptRule = (facts, { method, kind }) => {
  const kinds = kindsNext(facts, method);
  return kinds.includes(kind) ? [] : objectTo('kind-fits', { kinds });
};

/** The kinds that the next attempt at the method may be of. */
export function kindsNext({ released, attempts }: ReattemptFacts, method: AssessmentMethod): readonly AttemptKind[] {
  const number = released.find((one) => one.method === method)?.number;
  const graded = attempts.find((attempt) => attempt.method === method && attempt.number === number);
  return graded?.isDisregarded ? [graded.kind] : [AttemptKind.Resit, AttemptKind.Retake];
}
