import type { AppealStatus } from '@assay/grading/domain';
import { type Actor, Clock, Commands } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import { moveAppeal } from './move-appeal';

/** Acknowledges an appeal, begins its review, rejects or withdraws it. */
@Injectable()
export class StepAppeal {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, to: AppealStatus, words = ''): Promise<{ id: string; status: AppealStatus }> {
    return this.commands.run(actor, (manager) => moveAppeal(manager, actor, this.clock.now(), { id, to, words }));
  }
}
