import { AssessorRegions, RosterSearch, SeededRandom, shareRoster, usualSearch } from '@assay/scheduling/domain';
import type { NearOptions, Problem } from '@assay/scheduling/domain';
import { COUNT, poll, post, receive } from './thread-link';
import type { ThreadLink } from './thread-link';

/** After so many rounds for each event the roster is cut anew: what a border forbids now is possible a moment later. */
const ROUNDS_OF_A_TURN_PER_EVENT = 3;
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
  /** Rounds of the search at which this turn is over. */
  private endsAt = 0;

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
  goOn(): void {
    this.isReady ||= poll(this.link)?.kind === 'ready';
    if (!this.isReady || this.search.rounds < this.endsAt) return;
    this.finish();
    this.endsAt = this.search.rounds + ROUNDS_OF_A_TURN_PER_EVENT * this.search.problem.events.count;
    this.isShared = true;
    const { search, link } = this;
    const { inside, outside } = shareRoster(search.state, this.random, new Set(this.regions.draw(this.random, this.days.length / 2)));
    Atomics.store(link.cells, COUNT, 0);
    post(link, { kind: 'turn', roster: search.partOf(this.days), side: inside, temperature: search.temperature });
    search.state.keepTo(outside);
  }

  /** Takes back what the other thread has. */
  finish(): void {
    if (!this.isShared) return;
    this.isShared = false;
    Atomics.store(this.link.cells, COUNT, 1);
    const begun = performance.now();
    const message = receive(this.link, () => performance.now() - begun > PATIENCE);
    this.search.state.openAll();
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
  post(link, { kind: 'ready' });
  for (let message = receive(link, isStopped); message; message = receive(link, isStopped)) {
    if (message.kind !== 'turn') continue;
    search.state.openAll();
    search.adopt(message.roster);
    search.state.keepTo(message.side);
    while (Atomics.load(link.cells, COUNT) === 0 && !isStopped()) search.runAt(ROUNDS_PER_SLICE, message.temperature);
    post(link, { kind: 'part', part: search.partOf(message.side.days) });
  }
}
