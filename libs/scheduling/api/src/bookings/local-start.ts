import { timeOfDay, wallTimeOf } from '@assay/platform/util';

/** What people mean by a start: the local date and time, kept in case the zone's rules change. */
export function localStartOf(startsAt: Date, zone: string): string {
  const local = wallTimeOf(startsAt.getTime(), zone);
  return `${local.date}T${timeOfDay(local.minutes)}`;
}
