import { AssessorRegions, holdRelatives, RosterSearch, SeededRandom, usualSearch } from '@assay/scheduling/domain';
import type { NearOptions, Problem } from '@assay/scheduling/domain';
import { COUNT, poll, post, receive } from './thread-link';
import type { ThreadLink } from './thread-link';

/** After so long the roster is cut anew, so that no border stays where it is. */
const SECONDS_OF_A_TURN = 5;
const ROUNDS_PER_SLICE = 40;
/** The other thread answers between two slices; if it does not, its share of the turn is lost. In milliseconds. */
const PATIENCE = 1000;

/** Shares a search with another thread: it takes the days of neighbouring assessors, half of all, and this one leaves them alone meanwhile. */
export class SearchTogether {
  private readonly regions: AssessorRegions;
  private readonly random: SeededRandom;
  private readonly days: readonly number[];
  private isReady = false;
  private isShared = false;
  private begun = -Infinity;

  constructor(
    private readonly link: ThreadLink,
    private readonly search: RosterSearch,
    seed: number,
  ) {
    this.regions = new AssessorRegions(search.problem);
    this.random = new SeededRandom(seed);
    this.days = [...search.problem.days.assessor.keys()];
  }

  /** Between slices of the search: begins a turn once the other thread is ready, and the next when one is over. */
  goOn(seconds: number): void {
    this.isReady ||= poll(this.link)?.kind === 'ready';
    if (!this.isReady || seconds - this.begun < SECONDS_OF_A_TURN) return;
    this.finish();
    this.begun = seconds;
    this.isShared = true;
    const days = this.regions.draw(this.random, this.days.length / 2);
    const { search, link } = this;
    const theirs = new Set(days);
    const held = holdRelatives(search.state, this.random, theirs);
    Atomics.store(link.cells, COUNT, 0);
    post(link, {
      kind: 'turn',
      roster: search.partOf(this.days),
      days,
      held: held.inside,
      temperature: search.temperature,
    });
    search.state.keepTo(
      this.days.filter((day) => !theirs.has(day)),
      held.outside,
    );
  }

  /** Takes back what the other thread has. */
  finish(): void {
    if (!this.isShared) return;
    this.isShared = false;
    Atomics.store(this.link.cells, COUNT, 1);
    const begun = performance.now();
    const message = receive(this.link, () => performance.now() - begun > PATIENCE);
    this.search.state.keepTo(this.days);
    if (message?.kind === 'part') this.search.adopt(message.part);
  }
}

/** Searches the days that the other thread leaves to this one, turn by turn, until it is stopped. */
export function searchWhereTold(
  link: ThreadLink,
  problem: Problem,
  { seed, near }: { readonly seed: number; readonly near: NearOptions | null },
  isStopped: () => boolean,
): void {
  const search = new RosterSearch(problem, { ...usualSearch, seed });
  if (near) search.keepNear(near);
  const all = [...problem.days.assessor.keys()];
  post(link, { kind: 'ready' });
  for (let message = receive(link, isStopped); message; message = receive(link, isStopped)) {
    if (message.kind !== 'turn') continue;
    search.state.keepTo(all);
    search.adopt(message.roster);
    search.state.keepTo(message.days, message.held);
    while (Atomics.load(link.cells, COUNT) === 0 && !isStopped()) search.runAt(ROUNDS_PER_SLICE, message.temperature);
    post(link, { kind: 'part', part: search.partOf(message.days) });
  }
}
