import { Injectable } from '@nestjs/common';
import { Clock, Commands, conflict, recordEvent, type Actor } from '@assay/platform/api';
import type { RubricResponse } from '@assay/standards/contracts';
import { RubricStep } from '@assay/standards/domain';
import { criteriaOf } from './criterion-row';
import { rubricResponse, scaleOf } from './rubric-response';
import { moveRubric, readyForStep } from './take-step';

/** Hands a whole draft over for approval. 409 `rubric-incomplete` names what each criterion lacks, `proposals-open` what is not answered. */
@Injectable()
export class SubmitRubric {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, rubricId: string, version: number): Promise<RubricResponse> {
    const taken = { rubricId, version, step: RubricStep.Submit };
    return this.commands.run(actor, async (manager) => {
      const row = await readyForStep(manager, actor, taken);
      const criteria = await criteriaOf(manager, rubricId, scaleOf(row));
      const faulty = criteria.filter(({ faults }) => faults.length > 0);
      if (faulty.length > 0)
        throw conflict('rubric-incomplete', {
          criteria: faulty.map(({ id, position, faults }) => ({ id, position, faults })),
        });
      const open = criteria.filter(({ proposal }) => proposal !== null);
      if (open.length > 0) throw conflict('proposals-open', { criteria: open.map(({ id, position }) => ({ id, position })) });
      const submittedAt = this.clock.now();
      await moveRubric(manager, actor, taken, {
        submittedBy: actor.accountId,
        submittedAt,
        returnedBy: null,
        returnReason: null,
      });
      await recordEvent(manager, actor, submittedAt, { kind: 'rubric.submitted', subjectId: rubricId });
      return rubricResponse(manager, actor, rubricId);
    });
  }
}
