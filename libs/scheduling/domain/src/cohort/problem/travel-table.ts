import type { GeoPoint } from '../model/cohort';
import { travelMinutes } from '../model/travel-minutes';

/** Beyond this many places a full matrix would cost more memory than it saves time (2 bytes for each pair). */
const MOST_PLACES_IN_MATRIX = 7000;
const NOT_YET = 0xffff;

/** Travel minutes between places by index; equal coordinates share one index. Filled as it is asked. */
export class TravelTable {
  private readonly points: GeoPoint[] = [];
  private readonly indices = new Map<string, number>();
  private matrix: Uint16Array | null = null;
  private size = 0;

  placeAt(point: GeoPoint): number {
    const key = `${point.lat},${point.lon}`;
    const known = this.indices.get(key);
    if (known !== undefined) return known;
    this.indices.set(key, this.points.length);
    this.points.push(point);
    return this.points.length - 1;
  }

  /** Called once, when every place is known. */
  close(): void {
    this.size = this.points.length;
    if (this.size <= MOST_PLACES_IN_MATRIX) this.matrix = new Uint16Array(this.size * this.size).fill(NOT_YET);
  }

  minutes(from: number, to: number): number {
    if (from === to) return 0;
    const known = this.matrix?.[from * this.size + to];
    return known === undefined || known === NOT_YET ? this.measure(from, to) : known;
  }

  private measure(from: number, to: number): number {
    const [start, end] = [this.points[from], this.points[to]];
    if (!start || !end) return 0;
    const minutes = travelMinutes(start, end);
    if (this.matrix && minutes < NOT_YET) this.matrix[from * this.size + to] = minutes;
    return minutes;
  }
}
