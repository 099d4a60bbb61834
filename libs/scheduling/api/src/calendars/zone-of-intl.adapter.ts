import ICAL from 'ical.js';
import { dateOfDay, dayMs, instantsOf, minuteMs } from '@assay/platform/util';

/**
 * A zone by its IANA name, for the calendar library: the offsets are those of the machine's own zone data and not of
 * whatever a file says about a zone that everybody knows.
 */
export class ZoneOfIntl extends ICAL.Timezone {
  private readonly known = new Map<number, number>();

  constructor(private readonly zone: string) {
    super({ tzid: zone });
  }

  /** Seconds ahead of UTC at this wall time. A time that the clocks jump over counts as before the jump (RFC 5545, 3.3.5). */
  override utcOffset(time: ICAL.Time): number {
    const local = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute);
    const known = this.known.get(local);
    if (known !== undefined) return known;
    const offset = this.offsetAt(local);
    this.known.set(local, offset);
    return offset;
  }

  private offsetAt(local: number): number {
    const [first] = this.instants(local);
    const instant = first ?? (this.instants(local - dayMs)[0] ?? local - dayMs) + dayMs;
    return (local - instant) / 1000;
  }

  private instants(local: number): number[] {
    const day = Math.floor(local / dayMs);
    return instantsOf(dateOfDay(day), (local - day * dayMs) / minuteMs, this.zone);
  }
}
