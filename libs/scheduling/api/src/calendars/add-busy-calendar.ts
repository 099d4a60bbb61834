import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { BusyCalendarEntity, firstRow, rowsOf } from '@assay/database';
import { conflict, recordEvent, type Actor } from '@assay/platform/api';
import { BusyCalendarKind, busyLimits } from '@assay/scheduling/domain';
import { ownAssessor } from './own-assessor';

export interface NewBusyCalendar {
  readonly name: string;
  /** Null for a file. */
  readonly address: string | null;
  readonly at: Date;
}

/** A further calendar of the person who asks; its id. Two who add at once wait for each other, so the limit holds. */
export async function addBusyCalendar(manager: EntityManager, actor: Actor, { name, address, at }: NewBusyCalendar): Promise<string> {
  const assessorId = await ownAssessor(manager, actor);
  await rowsOf(manager, 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`busy-calendars/${assessorId}`]);
  const held = await firstRow<{ count: number }>(manager, 'SELECT count(*)::int AS count FROM busy_calendar WHERE assessor_id = $1', [
    assessorId,
  ]);
  if ((held?.count ?? 0) >= busyLimits.calendars) throw conflict('too-many-calendars', { limit: busyLimits.calendars });
  const id = randomUUID();
  const kind = address === null ? BusyCalendarKind.File : BusyCalendarKind.Subscription;
  const dueAt = address === null ? null : at;
  const { organisationId } = actor;
  await manager.insert(BusyCalendarEntity, { organisationId, id, assessorId, name, kind, address, dueAt, createdAt: at });
  await recordEvent(manager, actor, at, { kind: 'busy-calendar.added', subjectId: id, facts: { assessorId, calendarKind: kind } });
  return id;
}
