import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EnrolmentStepEntity, organisationToday, type EnrolmentEntity } from '@assay/database';
import { Clock, Commands, conflict, type Actor } from '@assay/platform/api';
import { localDate, type LocalDate } from '@assay/platform/util';
import type { EnrolmentResponse, ReasonRequest } from '@assay/scheduling/contracts';
import { EnrolmentStatus, EnrolmentStep, windowAfterPause } from '@assay/scheduling/domain';
import { oneEnrolment } from '../enrolments/enrolment-queries';
import { lockEnrolment, mustMoveTo, type SeenEnrolment } from './lock-enrolment';
import { takeStep } from './take-step';

/** The apprentice is back: the enrolment stands where it stood, and the window ends later by the days of the pause. */
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
      if (enrolment.status !== EnrolmentStatus.Paused) throw conflict('enrolment-step-refused', { from: enrolment.status, to: EnrolmentStatus.InAssessment });
      const pause = await lastPause(manager, enrolment);
      mustMoveTo(enrolment, pause.statusBefore);
      const on = await organisationToday(manager, now);
      const step = { kind: EnrolmentStep.Resumed, status: pause.statusBefore, reason, on, windowEndsOn: windowEnd(enrolment, pause, on) };
      await takeStep(manager, actor, enrolment, step, now);
      return oneEnrolment(manager, seen.id, now);
    });
  }
}

function windowEnd({ windowEndsOn }: EnrolmentEntity, { takenOn }: EnrolmentStepEntity, on: LocalDate): LocalDate | null {
  return windowEndsOn === null ? null : windowAfterPause(localDate(windowEndsOn), localDate(takenOn), on);
}

function lastPause(manager: EntityManager, { organisationId, id: enrolmentId }: EnrolmentEntity): Promise<EnrolmentStepEntity> {
  return manager.findOneOrFail(EnrolmentStepEntity, { where: { organisationId, enrolmentId, kind: EnrolmentStep.Paused }, order: { takenAt: 'DESC' } });
}
