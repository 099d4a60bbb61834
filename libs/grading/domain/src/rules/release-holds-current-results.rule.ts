import { type Objection, objection } from '../objection';
import { resultIsNotHeld } from './result-is-not-held.rule';

/** A result as it stands when somebody wants to release it. */
export interface ResultToRelease {
  readonly id: string;
  /** Every method's mark was moderated, or passed over by sampling. */
  readonly moderated: boolean;
  /** No later version of the result exists. */
  readonly newest: boolean;
  /** Another release that is prepared, or approved, holds it already. */
  readonly elsewhere: boolean;
  /** A case of malpractice or maladministration about the enrolment is open. */
  readonly held: boolean;
  /** Special consideration of an attempt in it was asked for and not yet decided. */
  readonly considered: boolean;
  /** Every attempt in it counts: special consideration left none of them out of account. */
  readonly counted: boolean;
}

/**
 * Only moderated results are released, each in its newest version and in one release, and none while a case is open, while
 * special consideration waits, or with an attempt that was agreed not to count.
 */
export function releaseHoldsCurrentResults(results: readonly ResultToRelease[]): readonly Objection[] {
  return [
    ...about('result-is-moderated', results, ({ moderated }) => !moderated),
    ...about('result-is-newest', results, ({ newest }) => !newest),
    ...about('result-in-one-release', results, ({ elsewhere }) => elsewhere),
    ...resultIsNotHeld(results),
    ...about('no-consideration-waits', results, ({ considered }) => considered),
    ...about('result-counts-its-attempts', results, ({ counted }) => !counted),
  ];
}

function about(rule: string, results: readonly ResultToRelease[], objects: (result: ResultToRelease) => boolean): readonly Objection[] {
  const resultIds = results.filter(objects).map(({ id }) => id);
  return resultIds.length > 0 ? objection(rule, { resultIds }) : [];
}
