import type { Problem } from '../problem/problem';
import { int } from '../problem/typed-array';
import type { Candidate } from './candidate';

/** The events of a filling while it is put together, in order. What stands behind the length asked for does not count. */
export class ChosenEvents {
  readonly sequence: Int32Array;
  private readonly candidates: Candidate[] = [];

  constructor(private readonly problem: Problem) {
    this.sequence = new Int32Array(problem.mostPerDay + 1);
  }

  put(position: number, candidate: Candidate): void {
    this.sequence[position] = candidate.event;
    this.candidates[position] = candidate;
  }

  upTo(length: number): readonly Candidate[] {
    return this.candidates.slice(0, length);
  }

  /** Whether a candidate may come next: not there yet, and the one that is always used before it is. */
  isNext(candidate: Candidate, length: number): boolean {
    return !this.holds(candidate, length) && (!candidate.better || this.holds(candidate.better, length));
  }

  /** Whether an event may not stand behind those chosen so far, whatever follows. */
  isOutOfOrder(event: number, length: number): boolean {
    const { after, minGapDays } = this.problem.events;
    for (let i = 0; i < length; i++) {
      const earlier = int(this.sequence, i);
      if (after[earlier] === event || (after[event] === earlier && int(minGapDays, event) > 0)) return true;
    }
    return false;
  }

  private holds({ event }: Candidate, length: number): boolean {
    for (let i = 0; i < length; i++) if (this.sequence[i] === event) return true;
    return false;
  }
}
