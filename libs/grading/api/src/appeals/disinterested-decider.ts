import { organisationToday } from '@assay/database';
import { deciderHasNoInterest } from '@assay/grading/domain';
import type { Actor } from '@assay/platform/api';
import type { EntityManager } from 'typeorm';
import { refuseUnlessAccepted } from '../refuse-unless-accepted';
import { interestsOf } from './appeal-interests';
import { lockAppeal } from './move-appeal';

/** Who ends an appeal and when, for its row. Refuses whoever had a hand in the result or an interest in its people. */
export async function disinterestedDecider(
  manager: EntityManager,
  actor: Actor,
  appealId: string,
  decidedAt: Date,
): Promise<{ decidedBy: string; decidedAt: Date }> {
  await lockAppeal(manager, actor, appealId);
  const interests = await interestsOf(manager, appealId, actor.accountId, await organisationToday(manager, decidedAt));
  refuseUnlessAccepted('appeal-refused', deciderHasNoInterest(interests));
  return { decidedBy: actor.accountId, decidedAt };
}
