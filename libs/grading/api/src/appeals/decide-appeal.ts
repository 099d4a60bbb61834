import type { DecideAppealRequest } from '@assay/grading/contracts';
import { AppealStatus } from '@assay/grading/domain';
import { type Actor, Clock, Commands } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import { disinterestedDecider } from './disinterested-decider';
import { MoveAppeal } from './move-appeal';

/** How an appeal ends without a decision, and what the appellant is told. */
interface AppealEnding {
  readonly to: typeof AppealStatus.Rejected | typeof AppealStatus.Withdrawn;
  readonly words: string;
}

/** Decides an appeal, rejects it unheard, or withdraws it for an appellant who asked. Whether somebody may is looked up, not asked: who had a hand in the result does not. */
@Injectable()
export class DecideAppeal {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
    private readonly moveAppeal: MoveAppeal,
  ) {}

  run(actor: Actor, id: string, { decision, words, outsideMember }: DecideAppealRequest): Promise<{ id: string; status: AppealStatus }> {
    return this.commands.run(actor, async (manager) => {
      const decided = await disinterestedDecider(manager, actor, id, this.clock.now());
      const change = { decision, outsideMember, ...decided };
      return this.moveAppeal.within(manager, actor, decided.decidedAt, { id, to: AppealStatus.Decided, words, change });
    });
  }

  end(actor: Actor, id: string, ending: AppealEnding): Promise<{ id: string; status: AppealStatus }> {
    return this.commands.run(actor, async (manager) => {
      const change = await disinterestedDecider(manager, actor, id, this.clock.now());
      return this.moveAppeal.within(manager, actor, change.decidedAt, { id, ...ending, change });
    });
  }
}
