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
}

/** Only moderated results are released, each in its newest version and in one release, and none while a case is open. */
export function releaseHoldsCurrentResults(results: readonly ResultToRelease[]): readonly Objection[] {
  return [
    ...about('result-is-moderated', results, ({ moderated }) => !moderated),
    ...about('result-is-newest', results, ({ newest }) => !newest),
    ...about('result-in-one-release', results, ({ elsewhere }) => elsewhere),
    ...resultIsNotHeld(results),
  ];
}

function about(
  rule: string,
  results: readonly ResultToRelease[],
  objects: (result: ResultToRelease) => boolean,
): readonly Objection[] {
  const resultIds = results.filter(objects).map(({ id }) => id);
  return resultIds.length > 0 ? objection(rule, { resultIds }) : [];
}
