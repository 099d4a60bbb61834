import { organisationToday } from '@assay/database';
import type { DecideAppealRequest } from '@assay/grading/contracts';
import { AppealStatus, deciderHasNoInterest } from '@assay/grading/domain';
import { type Actor, Clock, Commands } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import { refuseUnlessAccepted } from '../refuse-unless-accepted';
import { interestsOf } from './appeal-queries';
import { lockAppeal, moveAppeal } from './move-appeal';

/** Decides an appeal. Whether somebody may is looked up, not asked: who had a hand in the result does not. */
@Injectable()
export class DecideAppeal {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, { decision, words, outsideMember }: DecideAppealRequest): Promise<{ id: string; status: AppealStatus }> {
    return this.commands.run(actor, async (manager) => {
      const decidedAt = this.clock.now();
      await lockAppeal(manager, actor, id);
      const interests = await interestsOf(manager, id, actor.accountId, await organisationToday(manager, decidedAt));
      refuseUnlessAccepted('appeal-refused', deciderHasNoInterest(interests));
      const change = { decision, outsideMember, decidedBy: actor.accountId, decidedAt };
      return moveAppeal(manager, actor, decidedAt, { id, to: AppealStatus.Decided, words, change });
    });
  }
}
