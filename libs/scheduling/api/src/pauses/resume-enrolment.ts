import { Injectable } from '@nestjs/common';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { AttemptEntity, EnrolmentStepEntity, organisationToday, type EnrolmentEntity } from '@assay/database';
import { Clock, Commands, conflict, recordEvent, type Actor } from '@assay/platform/api';
import { localDate, type LocalDate } from '@assay/platform/util';
import type { EnrolmentResponse, ReasonRequest } from '@assay/scheduling/contracts';
import { endAfterPauses, EnrolmentStatus, EnrolmentStep, type Pause } from '@assay/scheduling/domain';
import { oneEnrolment } from '../enrolments/enrolment-queries';
import { lockEnrolment, mustMoveTo, type SeenEnrolment } from './lock-enrolment';
import { takeStep } from './take-step';

/** The apprentice is back: the enrolment stands where it stood, and the window and what was opened after a result end later by the days of the pause. */
@Injectable()
export class ResumeEnrolment {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, seen: SeenEnrolment, { reason }: ReasonRequest): Promise<EnrolmentResponse> {
    const now = this.clock.now();
    return this.commands.run(actor, async (manager) => {
      const enrolment = await lockEnrolment(manager, actor, seen, now);
      if (enrolment.status !== EnrolmentStatus.Paused)
        throw conflict('enrolment-step-refused', { from: enrolment.status, to: EnrolmentStatus.InAssessment });
      const { statusBefore, takenOn } = await lastPause(manager, enrolment);
      mustMoveTo(enrolment, statusBefore);
      const on = await organisationToday(manager, now);
      const pause = { from: localDate(takenOn), until: on };
      const step = { kind: EnrolmentStep.Resumed, status: statusBefore, reason, on, windowEndsOn: endAfter(enrolment.windowEndsOn, pause) };
      await takeStep(manager, actor, enrolment, step, now);
      await moveLastDays(manager, actor, enrolment, pause, now);
      return oneEnrolment(manager, seen.id, now);
    });
  }
}

const endAfter = (end: string | null, pause: Pause): LocalDate | null => (end === null ? null : endAfterPauses(localDate(end), [pause]));

/** The attempts with a last day of their own. */
async function moveLastDays(
  manager: EntityManager,
  actor: Actor,
  { organisationId, id: enrolmentId }: EnrolmentEntity,
  pause: Pause,
  now: Date,
): Promise<void> {
  for (const { id, latestOn: before } of await manager.findBy(AttemptEntity, { organisationId, enrolmentId, latestOn: Not(IsNull()) })) {
    const latestOn = endAfter(before, pause);
    if (latestOn === before) continue;
    await manager.update(AttemptEntity, { organisationId, id }, { latestOn });
    await recordEvent(manager, actor, now, { kind: 'attempt.last-day-moved', subjectId: id, facts: { from: before, to: latestOn } });
  }
}

function lastPause(manager: EntityManager, { organisationId, id: enrolmentId }: EnrolmentEntity): Promise<EnrolmentStepEntity> {
  return manager.findOneOrFail(EnrolmentStepEntity, {
    where: { organisationId, enrolmentId, kind: EnrolmentStep.Paused },
    order: { takenAt: 'DESC' },
  });
}
