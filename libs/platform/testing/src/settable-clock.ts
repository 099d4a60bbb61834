import { Clock } from '@assay/platform/api';

/** A clock that stands still until it is told to move. */
export class SettableClock extends Clock {
  constructor(private present: Date) {
    super();
  }

  now(): Date {
    return new Date(this.present);
  }

  set(instant: string | Date): void {
    this.present = new Date(instant);
  }

  advance(milliseconds: number): void {
    this.present = new Date(this.present.getTime() + milliseconds);
  }
}
