import type { EntityManager } from 'typeorm';
import { rowsOf } from '@assay/database';
import { startOfDay, dateIn, addDays, type Range, type Ranges } from '@assay/platform/util';
import { busyLimits } from '@assay/scheduling/domain';

/** From the beginning of today on, for as long as anybody books ahead. */
export function busyWindow(now: Date, zone: string): Range {
  const today = dateIn(zone, now.getTime());
  return { from: startOfDay(today, zone), until: startOfDay(addDays(today, busyLimits.windowDays), zone) };
}

/** These are the calendar's busy times from now on, and no others. */
export async function storeBusyTimes(manager: EntityManager, calendarId: string, times: Ranges): Promise<void> {
  await rowsOf(manager, 'DELETE FROM busy_time WHERE calendar_id = $1', [calendarId]);
  const starts = times.map(({ from }) => new Date(from).toISOString());
  const ends = times.map(({ until }) => new Date(until).toISOString());
  await rowsOf(manager, sql, [calendarId, starts, ends]);
}

const sql = `INSERT INTO busy_time (organisation_id, calendar_id, starts_at, ends_at, assessor_id)
  SELECT c.organisation_id, c.id, x.starts_at, x.ends_at, c.assessor_id
  FROM busy_calendar c, unnest($2::timestamptz[], $3::timestamptz[]) AS x(starts_at, ends_at) WHERE c.id = $1`;
