import { EnrolmentEntity, OutcomeSharingEntity } from '@assay/database';
import type { ShareOutcomeRequest } from '@assay/grading/contracts';
import { type Actor, Clock, Commands, notFound, recordEvent } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';

/** The apprentice lets the employer see the outcome, or no longer. What was said before stays on record. */
@Injectable()
export class ShareOutcome {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, { enrolmentId, withEmployer }: ShareOutcomeRequest): Promise<{ withEmployer: boolean }> {
    return this.commands.run(actor, async (manager) => {
      const { organisationId, accountId: saidBy } = actor;
      const where = { organisationId, id: enrolmentId };
      if (!(await manager.findOne(EnrolmentEntity, { where, lock: { mode: 'pessimistic_write' } }))) throw notFound();
      const number = (await manager.countBy(OutcomeSharingEntity, { organisationId, enrolmentId })) + 1;
      const saidAt = this.clock.now();
      await manager.insert(OutcomeSharingEntity, { organisationId, enrolmentId, number, withEmployer, saidBy, saidAt });
      await recordEvent(manager, actor, saidAt, { kind: 'outcome.sharing-changed', subjectId: enrolmentId, facts: { withEmployer } });
      return { withEmployer };
    });
  }
}
