import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  AbsenceEntity,
  AssessorEntity,
  AvailabilityExceptionEntity,
  AvailabilityPatternEntity,
  organisationToday,
  rowsOf,
  violatedConstraint,
} from '@assay/database';
import { Clock, Commands, conflict, invalid, notFound, recordEvent, stale, type Actor } from '@assay/platform/api';
import { addDays, localDate } from '@assay/platform/util';
import type {
  AddAbsenceRequest,
  AddExceptionRequest,
  AvailabilityResponse,
  ChangeLimitsRequest,
  ChangeWeekRequest,
} from '@assay/scheduling/contracts';
import { weekObjections } from '@assay/scheduling/domain';
import { assessorAtHand, countChange } from './assessor-at-hand';
import { oneAvailability } from './availability-queries';

/** An assessor's time, changed by themselves or by those who manage availability. Bookings that stand are not touched. */
@Injectable()
export class ChangeAvailability {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  /** The weekly times from a day on; what held before ends the day before. */
  week(actor: Actor, id: string, version: number, { effectiveFrom, times }: ChangeWeekRequest): Promise<AvailabilityResponse> {
    const faults = weekObjections(times).map(({ index, code }) => ({
      field: `times[${index}]`,
      code,
      detail: 'Times of one day follow each other.',
    }));
    if (faults.length > 0) throw invalid(faults);
    return this.change(
      actor,
      id,
      version,
      'week',
      { effectiveFrom, times: times.length },
      async (manager, { organisationId, id: assessorId }) => {
        await this.mustNotBePast(manager, effectiveFrom, 'effectiveFrom');
        await rowsOf(manager, endSql, [assessorId, effectiveFrom, addDays(localDate(effectiveFrom), -1)]);
        await rowsOf(manager, 'DELETE FROM availability_pattern WHERE assessor_id = $1 AND effective_from >= $2::date', [
          assessorId,
          effectiveFrom,
        ]);
        if (times.length > 0)
          await manager.insert(
            AvailabilityPatternEntity,
            times.map((time) => ({ organisationId, assessorId, ...time, effectiveFrom, effectiveUntil: null })),
          );
      },
    );
  }

  limits(actor: Actor, id: string, version: number, request: ChangeLimitsRequest): Promise<AvailabilityResponse> {
    if ((request.homeLatitude === null) !== (request.homeLongitude === null))
      throw invalid([{ field: 'homeLongitude', code: 'point-incomplete', detail: 'A place has a latitude and a longitude.' }]);
    const { homePlace: _place, homeLatitude: _latitude, homeLongitude: _longitude, ...facts } = request;
    return this.change(actor, id, version, 'limits', facts, async (manager, { organisationId, id: assessorId }) => {
      await manager.update(AssessorEntity, { organisationId, id: assessorId }, { ...request, homePlace: request.homePlace || null });
    });
  }

  addAbsence(actor: Actor, id: string, { firstDay, lastDay }: AddAbsenceRequest): Promise<AvailabilityResponse> {
    if (lastDay < firstDay) throw invalid([{ field: 'lastDay', code: 'ends-before-start', detail: 'The last day comes after the first.' }]);
    return this.change(actor, id, null, 'absence-added', { firstDay, lastDay }, async (manager, { organisationId, id: assessorId }) => {
      await manager.insert(AbsenceEntity, { organisationId, assessorId, firstDay, lastDay });
    });
  }

  removeAbsence(actor: Actor, id: string, absenceId: string): Promise<AvailabilityResponse> {
    return this.change(actor, id, null, 'absence-removed', { absenceId }, async (manager, { organisationId, id: assessorId }) => {
      const { affected } = await manager.delete(AbsenceEntity, { organisationId, assessorId, id: absenceId });
      if (affected !== 1) throw notFound();
    });
  }

  async addException(actor: Actor, id: string, { date, startsAt, endsAt }: AddExceptionRequest): Promise<AvailabilityResponse> {
    if (endsAt <= startsAt) throw invalid([{ field: 'endsAt', code: 'ends-before-start', detail: 'The time ends before it starts.' }]);
    try {
      return await this.change(
        actor,
        id,
        null,
        'exception-added',
        { date, startsAt, endsAt },
        async (manager, { organisationId, id: assessorId }) => {
          await this.mustNotBePast(manager, date, 'date');
          await manager.insert(AvailabilityExceptionEntity, { organisationId, assessorId, date, startsAt, endsAt });
        },
      );
    } catch (error) {
      if (violatedConstraint(error) === 'availability_exception_once') throw conflict('exception-already-there');
      throw error;
    }
  }

  removeException(actor: Actor, id: string, exceptionId: string): Promise<AvailabilityResponse> {
    return this.change(actor, id, null, 'exception-removed', { exceptionId }, async (manager, { organisationId, id: assessorId }) => {
      const { affected } = await manager.delete(AvailabilityExceptionEntity, { organisationId, assessorId, id: exceptionId });
      if (affected !== 1) throw notFound();
    });
  }

  private change(
    actor: Actor,
    id: string,
    version: number | null,
    what: string,
    facts: Record<string, unknown>,
    work: (manager: EntityManager, assessor: AssessorEntity) => Promise<void>,
  ): Promise<AvailabilityResponse> {
    return this.commands.run(actor, async (manager) => {
      const assessor = await assessorAtHand(manager, actor, id);
      if (version !== null && assessor.version !== version) throw stale(await oneAvailability(manager, assessor.id, this.clock.now()));
      await work(manager, assessor);
      await countChange(manager, assessor);
      await recordEvent(manager, actor, this.clock.now(), { kind: `availability.${what}`, subjectId: assessor.id, facts });
      return oneAvailability(manager, assessor.id, this.clock.now());
    });
  }

  private async mustNotBePast(manager: EntityManager, date: string, field: string): Promise<void> {
    if (date < (await organisationToday(manager, this.clock.now())))
      throw invalid([{ field, code: 'in-the-past', detail: 'What was worked by stays as it was.' }]);
  }
}

const endSql = `UPDATE availability_pattern SET effective_until = $3::date
  WHERE assessor_id = $1 AND effective_from < $2::date AND (effective_until IS NULL OR effective_until >= $2::date)`;
