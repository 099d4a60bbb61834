import type { Actor } from '@assay/platform/api';
import type { TestApplication } from '@assay/platform/testing';
import type { ReattemptsResponse } from '@assay/scheduling/contracts';
import type { BookingWorld, PastGateway } from './booking-world';
import { releaseResult } from './release-result';

export const discussionResit = { method: 'professional-discussion', kind: 'resit' };

export type ReattemptSteps = ReturnType<typeof reattemptSteps>;

/** From a failed discussion of one apprentice to its resit. */
export function reattemptSteps(test: TestApplication, world: BookingWorld, { enrolment }: PastGateway) {
  const path = (rest: string) => `/api/enrolments/${enrolment.id}/${rest}`;
  const agreed = { ...discussionResit, agreedBy: 'Jo Field, line manager', agreedOn: '2027-01-20' };
  return {
    path,
    failed: () => releaseResult(test, world, enrolment, { observation: 'pass', 'professional-discussion': 'fail' }),
    agree: (more: object = {}, actor: Actor = world.scheduler) => test.as(actor).post(path('reattempt-agreements'), { ...agreed, ...more }),
    open: (more: object = {}, actor: Actor = world.scheduler) =>
      test.as(actor).post(path('reattempts'), { ...discussionResit, task: 'Question set B', ...more }),
    seen: async (actor: Actor) => (await test.as(actor).get(path('reattempts')).expect(200)).body as ReattemptsResponse,
  };
}
