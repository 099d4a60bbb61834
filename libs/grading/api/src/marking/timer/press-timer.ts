import { firstRow } from '@assay/database';
import type { PressTimerRequest, TimerEventResponse } from '@assay/grading/contracts';
import { timerFollowsItsOrder } from '@assay/grading/domain';
import { type Actor, Clock, Commands, recordEvent, stale } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuseUnlessAccepted } from '../../refuse-unless-accepted';
import { markingPlace } from '../record/marking-place';
import { refuseWhereFull } from '../record/refuse-where-full';
import { timerEvents } from './timer-events';

/**
 * Adds a press to the timer of an event. The sender numbers it: a press over others that it does not know of is refused
 * with what the server has, the same press sent again is answered with itself.
 */
@Injectable()
export class PressTimer {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, attemptId: string, request: PressTimerRequest): Promise<TimerEventResponse> {
    return this.commands.run(actor, async (manager) => {
      const { assessorId } = await markingPlace(manager, actor, attemptId, request.apprenticeId, this.clock.now());
      const events = await timerEvents(manager, attemptId);
      const same = events.find((event) => isSame(event, request));
      if (same) return same;
      if (request.number !== events.length + 1) throw stale({ events });
      refuseWhereFull('timerEvents', events.length);
      const { number, kind, reason = '', at } = request;
      refuseUnlessAccepted('timer-refused', timerFollowsItsOrder({ events, kind, reason }));
      const savedAt = this.clock.now();
      const values = [actor.organisationId, attemptId, number, assessorId, kind, reason, at, actor.accountId, savedAt];
      if (!(await firstRow(manager, insertSql, values))) throw stale({ events: await timerEvents(manager, attemptId) });
      await recordEvent(manager, actor, savedAt, { kind: 'timer.pressed', subjectId: attemptId, facts: { number, kind, at } });
      return lastOf(manager, attemptId, number);
    });
  }
}

function isSame(event: TimerEventResponse, { number, kind, at, reason = '' }: PressTimerRequest): boolean {
  return event.number === number && event.kind === kind && event.reason === reason && Date.parse(event.at) === Date.parse(at);
}

async function lastOf(manager: EntityManager, attemptId: string, number: number): Promise<TimerEventResponse> {
  const event = (await timerEvents(manager, attemptId)).find((one) => one.number === number);
  if (!event) throw new Error(`Timer event ${number} of ${attemptId} is not there.`);
  return event;
}

const insertSql = `INSERT INTO timer_event (organisation_id, attempt_id, number, assessor_id, kind, reason, at, saved_by, saved_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING number`;
