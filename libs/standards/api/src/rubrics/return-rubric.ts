import { Injectable } from '@nestjs/common';
import { Clock, Commands, recordEvent, type Actor } from '@assay/platform/api';
import type { ReturnRubricRequest, RubricResponse } from '@assay/standards/contracts';
import { RubricStep } from '@assay/standards/domain';
import { rubricResponse } from './rubric-response';
import { moveRubric, readyForStep } from './take-step';

/** Sends a submitted or approved rubric back to its author, with what should change. */
@Injectable()
export class ReturnRubric {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, rubricId: string, version: number, { reason }: ReturnRubricRequest): Promise<RubricResponse> {
    const taken = { rubricId, version, step: RubricStep.Return };
    return this.commands.run(actor, async (manager) => {
      await readyForStep(manager, actor, taken);
      await moveRubric(manager, actor, taken, {
        ...undone,
        returnedBy: actor.accountId,
        returnReason: reason,
      });
      await recordEvent(manager, actor, this.clock.now(), { kind: 'rubric.returned', subjectId: rubricId });
      return rubricResponse(manager, actor, rubricId);
    });
  }
}

const undone = { submittedBy: null, submittedAt: null, approvedBy: null, approvedAt: null };
