import { Injectable } from '@nestjs/common';
import { AttemptEntity, EnrolmentEntity, organisationToday } from '@assay/database';
import { Clock, Commands, conflict, invalid, notFound, recordEvent, type Actor } from '@assay/platform/api';
import type { EnrolmentResponse, RecordSubmissionRequest } from '@assay/scheduling/contracts';
import { oneEnrolment } from '../enrolments/enrolment-queries';
import { PublishedPlans } from '../facts/published-plans';

/** Records the day on which what the plan wants before the event was handed in: the assessor's reading time starts. */
@Injectable()
export class RecordSubmission {
  constructor(
    private readonly commands: Commands,
    private readonly plans: PublishedPlans,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, attemptId: string, { on }: RecordSubmissionRequest): Promise<EnrolmentResponse> {
    return this.commands.run(actor, async (manager) => {
      const { organisationId } = actor;
      const attempt = await manager.findOneBy(AttemptEntity, { organisationId, id: attemptId });
      if (!attempt) throw notFound();
      const now = this.clock.now();
      if (on > (await organisationToday(manager, now)))
        throw invalid([{ field: 'on', code: 'in-the-future', detail: 'The day has not come yet.' }]);
      const enrolment = await manager.findOneByOrFail(EnrolmentEntity, { organisationId, id: attempt.enrolmentId });
      const plan = await this.plans.get(manager, organisationId, enrolment.assessmentPlanId);
      const wanted = plan.methods.find(({ method }) => method === attempt.method)?.submission ?? null;
      if (wanted === null) throw conflict('no-submission-wanted');
      await manager.update(AttemptEntity, { organisationId, id: attemptId }, { submittedOn: on });
      await recordEvent(manager, actor, now, { kind: 'submission.recorded', subjectId: attemptId, facts: { on } });
      return oneEnrolment(manager, attempt.enrolmentId, now);
    });
  }
}
