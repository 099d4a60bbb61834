import type { DecideAppealRequest } from '@assay/grading/contracts';
import { AppealStatus } from '@assay/grading/domain';
import { type Actor, Clock, Commands } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import { disinterestedDecider } from './disinterested-decider';
import { moveAppeal } from './move-appeal';

/** Decides an appeal, or rejects it unheard. Whether somebody may is looked up, not asked: who had a hand in the result does not. */
@Injectable()
export class DecideAppeal {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, { decision, words, outsideMember }: DecideAppealRequest): Promise<{ id: string; status: AppealStatus }> {
    return this.commands.run(actor, async (manager) => {
      const decided = await disinterestedDecider(manager, actor, id, this.clock.now());
      const change = { decision, outsideMember, ...decided };
      return moveAppeal(manager, actor, decided.decidedAt, { id, to: AppealStatus.Decided, words, change });
    });
  }

  reject(actor: Actor, id: string, words: string): Promise<{ id: string; status: AppealStatus }> {
    return this.commands.run(actor, async (manager) => {
      const change = await disinterestedDecider(manager, actor, id, this.clock.now());
      return moveAppeal(manager, actor, change.decidedAt, { id, to: AppealStatus.Rejected, words, change });
    });
  }
}
