import type { Fork } from './forks';

/** What a fork did to the bound where it was tried, by side: per share that had to move. */
export class ForkMemory {
  private readonly known = new Map<string, { sum: number; times: number }>();

  /** `null` until it was tried often enough to be trusted. */
  expected(fork: Fork, side: 0 | 1, trusted: number): number | null {
    const seen = this.known.get(`${fork.name} ${side}`);
    return seen && seen.times >= trusted ? (seen.sum / seen.times) * moved(fork, side) : null;
  }

  learn(fork: Fork, side: 0 | 1, rise: number): void {
    const key = `${fork.name} ${side}`;
    const { sum, times } = this.known.get(key) ?? { sum: 0, times: 0 };
    this.known.set(key, { sum: sum + rise / moved(fork, side), times: times + 1 });
  }
}

const moved = ({ share }: Fork, side: 0 | 1) => (side === 0 ? share : 1 - share);
