import type { Problem } from '../problem/problem';
import { real } from '../problem/typed-array';
import type { DayPool } from './day-pool';

/** What the rest of a day can still bring at most, whatever the journeys: the optimism of the search for fillings. */
export class MostToCome {
  /** Shortest candidates, in minutes; `Infinity` where there are none. */
  leastOnline = Infinity;
  leastVisit = Infinity;
  /** Sums of the best online values. */
  private sums: number[] = [0];
  /** The best value of a place less its journey home, and the best value of any place. */
  private bestReturn = -Infinity;
  private bestPlace = 0;

  constructor(private readonly problem: Problem) {}

  prepare({ online, byReturn, byValue }: DayPool): void {
    const { mostPerDay } = this.problem;
    this.bestReturn = byReturn.count === 0 ? -Infinity : real(byReturn.worth, 0);
    this.bestPlace = byValue.count === 0 ? 0 : Math.max(0, real(byValue.worth, 0));
    this.leastOnline = this.leastVisit = Infinity;
    this.sums = [0];
    for (const { value, minutes } of online) {
      this.leastOnline = Math.min(this.leastOnline, minutes);
      if (this.sums.length <= mostPerDay) this.sums.push((this.sums.at(-1) ?? 0) + Math.max(0, value));
    }
    for (const { minutes } of byValue.candidates) this.leastVisit = Math.min(this.leastVisit, minutes);
  }

  /** Online events only, so many at most, within so many minutes. */
  online(places: number, minutes: number): number {
    const fitting = Math.min(places, Math.floor(minutes / this.leastOnline), this.sums.length - 1);
    return this.sums[Math.max(0, fitting)] ?? 0;
  }

  /** At least one visit, then home, online events between them; `-Infinity` where no visit fits. */
  visits(places: number, minutes: number): number {
    let most = -Infinity;
    let [left, value] = [minutes - this.leastVisit, this.bestReturn];
    for (let visits = 1; visits <= places && left >= 0; visits++, left -= this.leastVisit) {
      most = Math.max(most, value + this.online(places - visits, left));
      value += this.bestPlace;
    }
    return most;
  }
}
