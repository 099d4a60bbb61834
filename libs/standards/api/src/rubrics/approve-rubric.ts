import { Injectable } from '@nestjs/common';
import { Clock, Commands, recordEvent, type Actor } from '@assay/platform/api';
import type { RubricResponse } from '@assay/standards/contracts';
import { RubricStep } from '@assay/standards/domain';
import { rubricResponse } from './rubric-response';
import { moveRubric, readyForStep } from './take-step';

/** A second person, who neither created, submitted nor edited the rubric, says that it is right. */
@Injectable()
export class ApproveRubric {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, rubricId: string, version: number): Promise<RubricResponse> {
    const taken = { rubricId, version, step: RubricStep.Approve };
    return this.commands.run(actor, async (manager) => {
      await readyForStep(manager, actor, taken);
      const approvedAt = this.clock.now();
      await moveRubric(manager, actor, taken, { approvedBy: actor.accountId, approvedAt });
      await recordEvent(manager, actor, approvedAt, { kind: 'rubric.approved', subjectId: rubricId });
      return rubricResponse(manager, actor, rubricId);
    });
  }
}
