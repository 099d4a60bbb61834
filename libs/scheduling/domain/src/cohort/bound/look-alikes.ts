import type { Candidate } from './candidate';
import { byValue } from './day-pool';

/**
 * Online events that differ in nothing but their value to a day. Any of them could stand where another does, so one
 * that is worth no more than what as many others as a day can hold are worth at least is not worth looking at.
 */
export class LookAlikes {
  private readonly members: { readonly candidate: Candidate; readonly least: number }[] = [];
  /** The highest of what they are worth at least, highest first, as many as a day holds. */
  private readonly sure: number[] = [];

  constructor(private readonly mostPerDay: number) {}

  needs(value: number): boolean {
    return this.sure.length < this.mostPerDay || value > (this.sure.at(-1) ?? 0);
  }

  /** @param least the value less all that odd sets could charge for the event */
  add(candidate: Candidate, least: number): void {
    this.members.push({ candidate, least });
    this.sure.push(least);
    this.sure.sort((one, other) => other - one);
    if (this.sure.length > this.mostPerDay) this.sure.pop();
  }

  /** Best first, each with one that is always used before it where there is any. */
  inOrder(): readonly Candidate[] {
    const needed = this.members.filter(({ candidate }) => this.isNeeded(candidate.value));
    needed.sort((one, other) => byValue(one.candidate, other.candidate));
    const linked: Candidate[] = [];
    for (const [index, { candidate }] of needed.entries()) {
      const better = needed.slice(0, index).findLastIndex(({ least }) => least >= candidate.value);
      linked.push({ ...candidate, better: linked[better] ?? null });
    }
    return linked;
  }

  private isNeeded(value: number): boolean {
    return this.sure.length < this.mostPerDay || value >= (this.sure.at(-1) ?? 0);
  }
}
