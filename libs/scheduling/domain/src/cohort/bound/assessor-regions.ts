import { ONLINE } from '../problem/problem';
import type { Problem } from '../problem/problem';
import { int, real } from '../problem/typed-array';
import type { SeededRandom } from '../search/seeded-random';

/** Groups of assessors who could take each other's events; nearness is the number of visits that two of them could share. */
export class AssessorRegions {
  private readonly nearness: readonly Float64Array[];
  private readonly daysOf: readonly (readonly number[])[];

  constructor(private readonly problem: Problem) {
    const { assessorCount, days } = problem;
    this.nearness = Array.from({ length: assessorCount }, () => new Float64Array(assessorCount));
    const daysOf: number[][] = Array.from({ length: assessorCount }, () => []);
    days.assessor.forEach((assessor, day) => daysOf[assessor]?.push(day));
    this.daysOf = daysOf;
    for (let event = 0; event < problem.events.count; event++) this.note(event);
  }

  /** Each pair of assessors of a visit shares it; one that many could take says little about any two of them. */
  private note(event: number): void {
    const { events, options, days } = this.problem;
    const able = new Set<number>();
    for (let option = int(options.starts, event); option < int(options.starts, event + 1); option++)
      able.add(int(days.assessor, int(options.day, option)));
    // Online events tie everybody to everybody; a trace of that is enough where there are no visits.
    const weight = (events.place[event] === ONLINE ? 0.01 : 1) / (able.size || 1);
    for (const one of able) {
      const row = this.nearness[one];
      if (row) for (const other of able) row[other] = real(row, other) + weight;
    }
  }

  /** The days of an assessor chosen at random and of neighbours, neighbours of neighbours …, until they are so many. */
  draw(random: SeededRandom, dayCount: number): readonly number[] {
    const { assessorCount } = this.problem;
    return assessorCount === 0 ? [] : this.grow(random.below(assessorCount), random, dayCount, new Set());
  }

  /** Cuts all days into such groups, each assessor in one of them. */
  cut(random: SeededRandom, dayCount: number): readonly (readonly number[])[] {
    const taken = new Set<number>();
    const groups: (readonly number[])[] = [];
    for (let assessor = 0; assessor < this.problem.assessorCount; assessor++)
      if (!taken.has(assessor)) groups.push(this.grow(assessor, random, dayCount, taken));
    return groups;
  }

  private grow(first: number, random: SeededRandom, dayCount: number, taken: Set<number>): readonly number[] {
    const near = new Float64Array(this.problem.assessorCount);
    const drawn: number[] = [];
    for (let next = first; next >= 0 && drawn.length < dayCount; next = drawByWeight(random, near)) {
      taken.add(next);
      drawn.push(...(this.daysOf[next] ?? []));
      this.nearness[next]?.forEach((weight, other) => (near[other] = real(near, other) + weight));
      for (const known of taken) near[known] = 0;
    }
    return drawn;
  }
}

/** An index with a chance in proportion to its weight; −1 where all weights are 0. */
function drawByWeight(random: SeededRandom, weights: Float64Array): number {
  let left = random.unit() * weights.reduce((sum, weight) => sum + weight, 0);
  return weights.findIndex((weight) => weight > 0 && (left -= weight) < 0);
}
