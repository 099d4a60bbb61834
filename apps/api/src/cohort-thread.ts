import { parentPort, workerData } from 'node:worker_threads';
import { searchRoster, tightenBound } from '@assay/scheduling/domain';
import type { RosterNews, ThreadWork } from '@assay/scheduling/api';

/** A thread that searches for a roster, or for the bound below which no roster can cost. */
const work = workerData as ThreadWork;
const started = performance.now();
const elapsed = () => (performance.now() - started) / 1000;
const isStopped = () => Atomics.load(work.stop, 0) === 1;
const tell = (news: RosterNews) => parentPort?.postMessage(news);
const secondsBetweenRosters = 0.25;

function search(): void {
  let told = { cost: Number.POSITIVE_INFINITY, at: Number.NEGATIVE_INFINITY };
  let last: (() => void) | null = null;
  for (const { bestCost, bestAssignments } of turns()) {
    if (bestCost < told.cost) last = () => tell({ kind: 'roster', cost: bestCost, assignments: bestAssignments() });
    if (last && elapsed() - told.at >= secondsBetweenRosters) {
      last();
      told = { cost: bestCost, at: elapsed() };
      last = null;
    }
    if (isStopped()) break;
  }
  last?.();
}

function* turns() {
  for (const roster of searchRoster(work, elapsed)) yield { bestCost: roster.bestCost, bestAssignments: () => roster.bestAssignments() };
}

async function bound(): Promise<void> {
  for await (const { bound: proven, roster } of tightenBound(work, () => work.seconds - elapsed(), isStopped)) {
    if (proven > 0) tell({ kind: 'bound', bound: proven });
    if (roster) tell({ kind: 'roster', ...roster });
  }
}

if (work.task === 'search') search();
else await bound();
