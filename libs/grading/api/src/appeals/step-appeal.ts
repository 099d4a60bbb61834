import { AppealStatus } from '@assay/grading/domain';
import { type Actor, Clock, Commands } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import { MoveAppeal } from './move-appeal';
import { refuseUnlessOwn } from './own-appeal';

/** Acknowledges an appeal or begins its review; lets those whose appeal it is withdraw it. */
@Injectable()
export class StepAppeal {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
    private readonly moveAppeal: MoveAppeal,
  ) {}

  run(actor: Actor, id: string, to: AppealStatus): Promise<{ id: string; status: AppealStatus }> {
    return this.commands.run(actor, (manager) => this.moveAppeal.within(manager, actor, this.clock.now(), { id, to }));
  }

  withdraw(actor: Actor, id: string): Promise<{ id: string; status: AppealStatus }> {
    return this.commands.run(actor, async (manager) => {
      await refuseUnlessOwn(manager, actor, id);
      return this.moveAppeal.within(manager, actor, this.clock.now(), { id, to: AppealStatus.Withdrawn });
    });
  }
}
