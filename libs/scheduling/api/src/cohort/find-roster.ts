import { Injectable } from '@nestjs/common';
import {
  compileCohort,
  cutCohort,
  leftOverFacts,
  proveRoster,
  withoutDaysOf,
  type Assignment,
  type Cohort,
  type CohortFacts,
  type ProvenRoster,
} from '@assay/scheduling/domain';
import { RosterSolver, type RosterNews } from './roster-solver';

export interface RosterSearchOptions {
  readonly facts: CohortFacts;
  readonly cohort: Cohort;
  readonly given: readonly Assignment[];
  readonly seconds: number;
  readonly isRepair: boolean;
}

/** What a search has found so far, over all parts. */
export interface SoFar {
  readonly cost: number;
  /** Null where not every part has one. */
  readonly bound: number | null;
  readonly assignments: readonly Assignment[];
}

export interface FoundRoster {
  readonly assignments: readonly Assignment[];
  readonly bound: number | null;
  readonly parts: number;
  /** Rules that the last try at an assessment met, by attempt. */
  readonly refusals: Readonly<Record<string, readonly string[]>>;
}

/** Times that what the booking rules refused is placed anew; each of these searches is short. */
const laterRounds = 4;
const laterSeconds = (events: number) => Math.min(4, 0.4 + 0.05 * events);
const seed = 1;

/**
 * A roster that every booking rule accepts. The search knows what windows and lists can say; the booking rules then go
 * through what it found, and what they refuse (a week's limit, say) is placed again around what they accepted.
 */
@Injectable()
export class FindRoster {
  constructor(private readonly solver: RosterSolver) {}

  async run(options: RosterSearchOptions, tell: (soFar: SoFar) => void, isStopped: () => boolean): Promise<FoundRoster> {
    const { facts, cohort } = options;
    const parts = cutCohort(cohort);
    const found = await this.solveParts(parts, options, tell, isStopped);
    let proven = proveRoster(facts, found.assignments);
    let last = refusalsOf(proven);
    for (let round = 0; round < laterRounds && this.isIncomplete(proven, parts) && !isStopped(); round++) {
      const next = await this.placeLeftOver(options, proven, isStopped);
      last = { ...last, ...refusalsOf(next) };
      if (next.kept.length === proven.kept.length) break;
      proven = next;
    }
    return { assignments: proven.kept, bound: found.bound, parts: parts.length, refusals: last };
  }

  private isIncomplete({ refused }: ProvenRoster, parts: readonly Cohort[]): boolean {
    return refused.length > 0 || parts.length > 1;
  }

  private async solveParts(parts: readonly Cohort[], options: RosterSearchOptions, tell: (soFar: SoFar) => void, isStopped: () => boolean) {
    const done: SoFar[] = [];
    const events = Math.max(1, options.cohort.events.length);
    for (const part of parts) {
      let own: SoFar = { cost: 0, bound: null, assignments: [] };
      const hear = (news: RosterNews) => {
        own = news.kind === 'bound' ? { ...own, bound: news.bound } : { ...own, cost: news.cost, assignments: news.assignments };
        tell(together([...done, own], parts.length));
      };
      const { absences } = options.facts;
      const seconds = (options.seconds * part.events.length) / events;
      await this.solver.solve({ cohort: part, absences, given: options.given, seed, seconds, isRepair: options.isRepair }, hear, isStopped);
      done.push(own);
    }
    return together(done, parts.length);
  }

  /** Only on days that are still empty, so that no journey of the days already planned changes. */
  private async placeLeftOver(
    { facts, cohort }: RosterSearchOptions,
    { kept }: ProvenRoster,
    isStopped: () => boolean,
  ): Promise<ProvenRoster> {
    const placed = new Set(kept.map(({ event }) => event));
    const open = new Set(cohort.events.map(({ id }) => id).filter((id) => !placed.has(id)));
    const left = leftOverFacts(facts, kept, open);
    const compiled = withoutDaysOf(compileCohort(left).cohort, kept);
    let found: readonly Assignment[] = [];
    const hear = (news: RosterNews) => {
      if (news.kind === 'roster') found = news.assignments;
    };
    await this.solver.solve(
      { cohort: compiled, absences: facts.absences, given: [], seed, seconds: laterSeconds(open.size), isRepair: true },
      hear,
      isStopped,
    );
    const { kept: more, refused } = proveRoster(left, found);
    return { kept: [...kept, ...more], refused };
  }
}

function refusalsOf({ refused }: ProvenRoster): Record<string, readonly string[]> {
  return Object.fromEntries(refused.map(({ assignment, rules }) => [assignment.event, rules]));
}

function together(parts: readonly SoFar[], wanted: number): SoFar {
  const bounds = parts.map(({ bound }) => bound);
  const isProven = wanted === 1 && bounds.every((bound) => bound !== null);
  return {
    cost: parts.reduce((sum, { cost }) => sum + cost, 0),
    bound: isProven ? (bounds[0] ?? null) : null,
    assignments: parts.flatMap(({ assignments }) => assignments),
  };
}
