import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { rowsOf, Transactions } from '@assay/database';
import { BackgroundWork } from '@assay/platform/api';
import { CohortRunState, compileProblem, finishRoster, type Assignment, type Cohort } from '@assay/scheduling/domain';
import type { CohortProgress, StoredRoster } from './cohort-record';

const everyMs = 30_000;

/** Marks runs that nobody works on any more as interrupted, and keeps the best roster they had. */
@Injectable()
export class SweepRuns implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly background: BackgroundWork,
  ) {}

  onApplicationBootstrap(): void {
    this.background.every(everyMs, 'sweep cohort runs', () => this.everywhere());
  }

  /** In every organisation; returns how many were marked. */
  everywhere(): Promise<number> {
    return this.transactions.inEachOrganisation((manager) => sweep(manager));
  }
}

interface LostRun {
  readonly id: string;
  readonly cohort: Cohort | null;
  readonly best: readonly Assignment[] | null;
  readonly progress: CohortProgress | null;
}

async function sweep(manager: EntityManager): Promise<number> {
  const lost = await rowsOf<LostRun>(manager, lostSql);
  for (const run of lost) {
    const roster = salvaged(run);
    await rowsOf(manager, markSql, [run.id, CohortRunState.Failed, roster && JSON.stringify(roster)]);
  }
  return lost.length;
}

function salvaged({ cohort, best, progress }: LostRun): StoredRoster | null {
  if (!cohort || !best) return null;
  const { roster, explanations } = finishRoster(compileProblem(cohort), best, { lowerBound: null, seconds: progress?.seconds ?? 0 });
  return { roster, explanations, blocked: [], refusals: {}, unknownPlaces: 0, parts: 1, costBefore: null };
}

/** The queue takes a dead process's run up again within seconds, a few times; after five minutes it has given up. */
const lostSql = `SELECT id, cohort, best, progress FROM cohort_run
  WHERE state = 'running' AND beat_at < now() - interval '5 minutes' FOR UPDATE SKIP LOCKED`;

const markSql = `UPDATE cohort_run SET state = $2, failure = 'interrupted', roster = coalesce($3::jsonb, roster), finished_at = now(), best = NULL WHERE id = $1`;
