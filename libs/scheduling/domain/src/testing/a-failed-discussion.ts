import { localDate } from '@assay/platform/util';
import { AssessmentMethod, st0825Plan } from '@assay/standards/domain';
import { AttemptKind } from '../attempt-kind';
import { EnrolmentStatus } from '../lifecycles/enrolment-status';
import type { EarlierAttempt, ReattemptFacts } from '../reattempts/reattempt-facts';

/** A first attempt at a method. */
export function aFirstAttempt(method: AssessmentMethod): EarlierAttempt {
  return { method, number: 1, kind: AttemptKind.First, isVoid: false, isDisregarded: false, longerUntil: null };
}

/** ST0825, released on 20 January 2027: the observation passed, the discussion failed, both at the first attempt. */
export function aFailedDiscussion(changed: Partial<ReattemptFacts> = {}): ReattemptFacts {
  const [practical, discussion] = [AssessmentMethod.Observation, AssessmentMethod.ProfessionalDiscussion];
  return {
    plan: st0825Plan,
    today: localDate('2027-02-01'),
    enrolmentStatus: EnrolmentStatus.InAssessment,
    isUnderReview: false,
    windowStartsOn: localDate('2026-12-01'),
    releasedOn: localDate('2027-01-20'),
    released: [
      { method: practical, grade: 'pass', number: 1 },
      { method: discussion, grade: 'fail', number: 1 },
    ],
    attempts: [aFirstAttempt(practical), aFirstAttempt(discussion)],
    pauses: [],
    ...changed,
  };
}
