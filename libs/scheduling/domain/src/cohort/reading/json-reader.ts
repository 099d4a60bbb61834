import { dayNumber } from '../model/calendar-day';
import { minutesOfDay } from '../model/time-of-day';
import type { Fault } from './fault';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads one JSON object field by field, collecting every fault instead of stopping at the first. */
export class JsonReader {
  private readonly fields: Fields;

  constructor(
    value: unknown,
    readonly place: string,
    private readonly faults: Fault[],
  ) {
    this.fields = isFields(value) ? value : {};
    if (!isFields(value)) this.fault('', 'This must be an object.');
  }

  fault(field: string, sentence: string): void {
    const separator = this.place === '' || field === '' ? '' : '.';
    this.faults.push({ place: `${this.place}${separator}${field}` || 'file', sentence });
  }

  isAbsent(field: string): boolean {
    return this.fields[field] === undefined || this.fields[field] === null;
  }

  text(field: string): string {
    const value = this.fields[field];
    if (typeof value === 'string' && value !== '') return value;
    this.fault(field, 'This must be a text that is not empty.');
    return '';
  }

  number(field: string, least: number, most: number): number {
    const value = this.fields[field];
    if (typeof value === 'number' && value >= least && value <= most) return value;
    this.fault(field, `This must be a number from ${least} to ${most}.`);
    return least;
  }

  whole(field: string, least: number, most: number): number {
    const value = this.fields[field];
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
    this.fault(field, `This must be a whole number from ${least} to ${most}.`);
    return least;
  }

  date(field: string): string {
    const value = this.fields[field];
    if (typeof value === 'string' && dayNumber(value) !== null) return value;
    this.fault(field, 'This must be a date of the calendar, written like 2027-01-11.');
    return '1970-01-01';
  }

  time(field: string): string {
    const value = this.fields[field];
    if (typeof value === 'string' && minutesOfDay(value) !== null) return value;
    this.fault(field, 'This must be a time of day, written like 09:00.');
    return '00:00';
  }

  oneOf<T extends string>(field: string, allowed: readonly T[]): T | null {
    const found = allowed.find((value) => value === this.fields[field]);
    if (found === undefined) this.fault(field, `This must be one of ${allowed.join(', ')}.`);
    return found ?? null;
  }

  texts(field: string): readonly string[] {
    return this.list(field, (value, place) => {
      if (typeof value === 'string') return value;
      this.faults.push({ place, sentence: 'This must be a text.' });
      return '';
    });
  }

  object(field: string): JsonReader {
    return new JsonReader(this.fields[field], this.place ? `${this.place}.${field}` : field, this.faults);
  }

  objects<T>(field: string, read: (reader: JsonReader) => T): readonly T[] {
    return this.list(field, (value, place) => read(new JsonReader(value, place, this.faults)));
  }

  /** Every element of a list through `read`, with its place; an absent list is a fault. */
  list<T>(field: string, read: (value: unknown, place: string) => T): readonly T[] {
    const value = this.fields[field];
    const place = this.place ? `${this.place}.${field}` : field;
    if (Array.isArray(value)) return value.map((item, index) => read(item, `${place}[${index}]`));
    this.fault(field, 'This must be a list.');
    return [];
  }
}
