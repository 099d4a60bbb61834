import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { Transactions, type Tenant } from '@assay/database';
import { Jobs, type Actor, type RunningJob } from '@assay/platform/api';
import {
  compileCohort,
  CohortRunKind,
  CohortRunState,
  compileProblem,
  costOfRoster,
  finishRoster,
  gapOf,
  type Assignment,
  type CohortFacts,
  type CompiledCohort,
} from '@assay/scheduling/domain';
import { cohortQueue, type CohortRunJob } from './cohort-queue';
import type { CohortProgress, CohortRecord, StoredRoster } from './cohort-record';
import { FindRoster, type FoundRoster } from './find-roster';
import { GatherCohort } from './gather-cohort';
import { oneCohortRun } from './one-cohort-run';
import { Pulse } from './pulse';
import { pinsOf, RunStore } from './run-store';

/** Does what a queued run asks for; a run whose process died goes on from its best roster, with the seconds it has left. */
@Injectable()
export class RunCohort implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly gather: GatherCohort,
    private readonly findRoster: FindRoster,
    private readonly store: RunStore,
    private readonly logger: PinoLogger,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(cohortQueue, (job) => this.handle(job));
  }

  private async handle({ data, signal }: RunningJob<CohortRunJob>): Promise<void> {
    const tenant: Tenant = { organisationId: data.organisationId, audience: 'staff', subjectId: null };
    const run = await this.store.claim(tenant, data.runId);
    if (!run) return;
    try {
      await this.search(tenant, run, signal);
    } catch (error) {
      if (signal.aborted) throw error;
      this.logger.error({ err: error, run: run.id }, 'cohort run failed');
      await this.store.finish(tenant, run.id, { state: CohortRunState.Failed, failure: 'search-failed' });
    }
  }

  private async search(tenant: Tenant, run: CohortRecord, signal: AbortSignal): Promise<void> {
    const { facts, given } = await this.prepare(tenant, run);
    const compiled = compileCohort(facts);
    const { cohort } = compiled;
    await this.store.keepCohort(tenant, run.id, cohort);
    const secondsBefore = run.progress?.seconds ?? 0;
    const pulse = new Pulse(this.store, { tenant, id: run.id, events: facts.events.length, secondsBefore }, signal);
    const seconds = Math.max(1, run.wanted.options.seconds - secondsBefore);
    let found: FoundRoster;
    try {
      found = await this.findRoster.run({ facts, cohort, given, seconds, isRepair: given.length > 0 }, pulse.hear, pulse.isStopped);
    } finally {
      await pulse.end();
    }
    if (signal.aborted) throw new Error('The process is stopping; the run goes on elsewhere.');
    const roster = rosterOf(facts, compiled, found, pulse.seconds);
    const state = pulse.isCancelled ? CohortRunState.Cancelled : CohortRunState.Done;
    await this.store.finish(tenant, run.id, { state, roster, progress: progressOf(roster) });
  }

  private prepare(tenant: Tenant, run: CohortRecord): Promise<{ facts: CohortFacts; given: readonly Assignment[] }> {
    const { name, wanted, basedOn, kind } = run;
    return this.transactions.run(tenant, async (manager) => {
      const repairs = kind === CohortRunKind.Repair ? basedOn : null;
      const facts = await this.gather.run(manager, actorOf(tenant, run), { name, wanted, pins: await pinsOf(manager, run.id), repairs });
      const before = basedOn === null || repairs !== null ? null : await oneCohortRun(manager, basedOn);
      return { facts, given: run.best ?? facts.published ?? before?.roster?.roster.assignments ?? [] };
    });
  }
}

/** Facts are read as the person who asked would read them; nothing else is done in that name. */
function actorOf(tenant: Tenant, { requestedBy }: CohortRecord): Actor {
  return { ...tenant, accountId: requestedBy, sessionId: requestedBy, roles: [], permissions: new Set() };
}

function rosterOf(
  facts: CohortFacts,
  { cohort, blocked, unknownPlaces }: CompiledCohort,
  found: FoundRoster,
  seconds: number,
): StoredRoster {
  const problem = compileProblem(cohort, facts.absences);
  const { roster, explanations } = finishRoster(problem, found.assignments, { lowerBound: found.bound, seconds });
  const { parts, refusals } = found;
  const costBefore = facts.published === null ? null : costOfRoster(problem, facts.published).total;
  return { roster, explanations, blocked, refusals, unknownPlaces, parts, costBefore };
}

function progressOf({ roster, blocked }: StoredRoster): CohortProgress {
  const { cost, lowerBound, seconds, assignments, unscheduled } = roster;
  return {
    seconds,
    cost: cost.total,
    bound: lowerBound,
    gap: gapOf(cost.total, lowerBound),
    scheduled: assignments.length,
    unscheduled: unscheduled.length + blocked.length,
  };
}
