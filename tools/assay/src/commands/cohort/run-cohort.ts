import { MessageChannel } from 'node:worker_threads';
import { compileProblem, finishRoster, gapOf, mostEventsSettled } from '@assay/scheduling/domain';
import type { Absence, Assignment, Cohort } from '@assay/scheduling/domain';
import type { CohortNews, CohortWork } from './cohort-work';
import { runSearch } from './run-search';
import { startThread } from './start-thread';
import type { RunningThread } from './start-thread';
import { linkCells } from './thread-link';

export interface RunOptions {
  readonly cohort: Cohort;
  readonly absences: readonly Absence[];
  readonly given: readonly Assignment[];
  readonly seed: number;
  readonly seconds: number;
  readonly rounds: number | null;
  readonly isRepair: boolean;
  readonly withBound: boolean;
  readonly threads: number;
}

/** Cost and bound that differ by less than this share are the same up to rounding. */
const PROVEN = 1e-6;

interface Best {
  cost: number;
  searched: number;
  bound: number | null;
  assignments: readonly Assignment[];
  settled: { readonly cost: number; readonly assignments: readonly Assignment[] } | null;
}

function note(best: Best, news: CohortNews): void {
  // A bound that is not above nothing says nothing.
  if (news.kind === 'bound' && news.bound > 0) best.bound = Math.max(best.bound ?? 0, news.bound);
  if (news.kind === 'settled') best.settled = news;
  if (news.kind === 'roster') {
    best.searched = news.cost;
    best.assignments = news.assignments ?? best.assignments;
  }
  best.cost = Math.min(best.searched, best.settled?.cost ?? Infinity);
}

/** Searches, with the bound beside it where there is a thread for it, and finishes the roster. Progress goes to stderr. */
export async function runCohort(options: RunOptions) {
  const started = performance.now();
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const best: Best = { cost: Infinity, searched: Infinity, bound: null, assignments: [], settled: null };
  const hear = (news: CohortNews) => {
    note(best, news);
    sayProgress((performance.now() - started) / 1000, best.cost, best.bound);
    const isProven = best.bound !== null && best.cost - best.bound <= PROVEN * best.cost;
    if (isProven) Atomics.store(stop, 0, 1);
  };
  const interrupted = () => Atomics.store(stop, 0, 1);
  process.once('SIGINT', interrupted);
  const work: CohortWork = { ...options, kind: 'search', stop, link: null };
  if (options.threads === 1) runSearch(work, hear);
  else await runOnThreads(work, options.withBound, hear);
  process.removeListener('SIGINT', interrupted);
  const problem = compileProblem(options.cohort, options.absences);
  const assignments = best.settled && best.settled.cost < best.searched ? best.settled.assignments : best.assignments;
  return {
    problem,
    ...finishRoster(problem, assignments, {
      lowerBound: best.bound,
      seconds: (performance.now() - started) / 1000,
    }),
  };
}

/** The search on one thread and, once it has a first roster, the bound on another; each is told what helps it. */
async function runOnThreads(work: CohortWork, withBound: boolean, hear: (news: CohortNews) => void): Promise<void> {
  const others: RunningThread[] = [];
  const isShared = withBound && work.cohort.events.length > mostEventsSettled;
  const { port1, port2 } = new MessageChannel();
  const cells = linkCells();
  const search = startThread({ ...work, link: isShared ? { port: port1, cells } : null }, (news) => {
    hear(news);
    // Not before the first roster: until then the search needs the memory and the processor for itself.
    if (withBound && others.length === 0)
      others.push(startThread({ ...work, kind: 'bound', link: isShared ? { port: port2, cells } : null }, hear));
  });
  await search.ended;
  for (const { end, ended } of others) {
    end();
    await ended;
  }
}

function sayProgress(seconds: number, cost: number, bound: number | null): void {
  const gap = gapOf(cost, bound);
  const percent = gap === null ? 'unknown' : `${(gap * 100).toFixed(2)} %`;
  const boundText = bound === null ? 'none' : bound.toFixed(0);
  process.stderr.write(`${seconds.toFixed(1)} s  cost ${cost.toFixed(2)}  bound ${boundText}  gap ${percent}\n`);
}
