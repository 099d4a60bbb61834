import { Injectable } from '@nestjs/common';
import { rowsOf, Transactions } from '@assay/database';
import { conflict, Throttle, type Actor } from '@assay/platform/api';
import type { CohortEventResponse, CohortPinRequest, PinTrialResponse } from '@assay/scheduling/contracts';
import { compileProblem, costOfRoster, type Assignment, type Cohort } from '@assay/scheduling/domain';
import { CheckPin, type CheckedPin } from './check-pin';
import { eventsSql } from './cohort-run-sql';
import { oneCohortRun } from './one-cohort-run';
import { RosterSolver } from './roster-solver';

/** How long the rest of the roster may rearrange itself around the pin, in seconds. */
const trialSeconds = 0.8;
const seed = 1;

/** How often one person may try: each trial takes most of a second of a processor. */
const trialLimit = { hits: 60, windowSeconds: 60 };

/** What fixing an assessment somewhere would cost, and what else would have to give way. Changes nothing. */
@Injectable()
export class TryPin {
  constructor(
    private readonly transactions: Transactions,
    private readonly checkPin: CheckPin,
    private readonly solver: RosterSolver,
    private readonly throttle: Throttle,
  ) {}

  async run(actor: Actor, runId: string, request: CohortPinRequest): Promise<PinTrialResponse> {
    await this.throttle.hit([`pin-trial/${actor.accountId}`], trialLimit);
    const { run, checked, events } = await this.transactions.run(actor, async (manager) => {
      const record = await oneCohortRun(manager, runId);
      const pin = await this.checkPin.run(manager, actor, record, request);
      return { run: record, checked: pin, events: await rowsOf<CohortEventResponse>(manager, eventsSql, [record.wanted.attemptIds]) };
    });
    const { cohort, roster } = run;
    if (!cohort || !roster) throw conflict('run-not-finished', { state: run.state });
    const { assignments, cost } = roster.roster;
    const refused = { rules: checked.rules, costBefore: cost.total, costAfter: null, changes: [] };
    if (checked.rules.length > 0) return refused;
    const trial = withPin(cohort, checked, assignments);
    const found = await this.solve(trial, [...assignments.filter(({ event }) => event !== request.attemptId), checked.assignment]);
    if (found.every(({ event }) => event !== request.attemptId)) return { ...refused, rules: ['travel-time-kept'] };
    const { total, moved } = costOfRoster(compileProblem(trial), found);
    return {
      rules: [],
      costBefore: cost.total,
      costAfter: total - moved,
      changes: changesOf(assignments, found, request.attemptId, events),
    };
  }

  private async solve(cohort: Cohort, given: readonly Assignment[]): Promise<readonly Assignment[]> {
    let found: readonly Assignment[] = [];
    const work = { cohort, absences: [], given, seed, seconds: trialSeconds, isRepair: true };
    await this.solver.solve(
      work,
      (news) => news.kind === 'roster' && (found = news.assignments),
      () => false,
    );
    return found;
  }
}

/** The pin inside its event's window, and the roster as published and dear to change, so that others move only where they must. */
function withPin(cohort: Cohort, { assignment, pin }: CheckedPin, published: readonly Assignment[]): Cohort {
  const { date } = assignment;
  return {
    ...cohort,
    weights: { ...cohort.weights, movedEvent: cohort.weights.unscheduled / 2 },
    published: published.filter(({ event }) => event !== assignment.event),
    events: cohort.events.map((event) =>
      event.id !== assignment.event
        ? event
        : {
            ...event,
            pinned: pin,
            releaseDate: date < event.releaseDate ? date : event.releaseDate,
            deadlineDate: date > event.deadlineDate ? date : event.deadlineDate,
          },
    ),
  };
}

function changesOf(before: readonly Assignment[], after: readonly Assignment[], pinned: string, events: readonly CohortEventResponse[]) {
  const now = new Map(after.map((assignment) => [assignment.event, assignment]));
  return before.flatMap((assignment) => {
    const event = events.find(({ attemptId }) => attemptId === assignment.event);
    const next = now.get(assignment.event);
    if (!event || assignment.event === pinned || (next && isSame(assignment, next))) return [];
    return [{ ...event, to: next ? `${next.date} ${next.start}` : null }];
  });
}

const isSame = (one: Assignment, other: Assignment) =>
  one.assessor === other.assessor && one.date === other.date && one.start === other.start;
