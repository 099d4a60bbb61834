import { Injectable } from '@nestjs/common';
import { Clock, Commands, recordEvent, type Actor } from '@assay/platform/api';
import type { RubricResponse } from '@assay/standards/contracts';
import { RubricStep } from '@assay/standards/domain';
import { rubricResponse } from './rubric-response';
import { moveRubric, readyForStep } from './take-step';

/** Sets a draft aside for good; the number of its edition is not used again. */
@Injectable()
export class DiscardRubric {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, rubricId: string, version: number): Promise<RubricResponse> {
    const taken = { rubricId, version, step: RubricStep.Discard };
    return this.commands.run(actor, async (manager) => {
      await readyForStep(manager, actor, taken);
      await moveRubric(manager, actor, taken, {});
      await recordEvent(manager, actor, this.clock.now(), { kind: 'rubric.discarded', subjectId: rubricId });
      return rubricResponse(manager, actor, rubricId);
    });
  }
}
