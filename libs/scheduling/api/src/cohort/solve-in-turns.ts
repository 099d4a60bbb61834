import { Injectable } from '@nestjs/common';
import { searchRoster } from '@assay/scheduling/domain';
import { RosterSolver } from './roster-solver';

/** Searches in this thread, a little at a time, with room for everybody else between two turns. No bound. */
@Injectable()
export class SolveInTurns extends RosterSolver {
  override async solve(...[work, hear, isStopped]: Parameters<RosterSolver['solve']>): Promise<void> {
    const started = performance.now();
    let told = Number.POSITIVE_INFINITY;
    for (const search of searchRoster(work, () => (performance.now() - started) / 1000)) {
      if (search.bestCost < told) hear({ kind: 'roster', cost: search.bestCost, assignments: search.bestAssignments() });
      told = Math.min(told, search.bestCost);
      await new Promise((next) => setImmediate(next));
      if (isStopped()) return;
    }
  }
}
