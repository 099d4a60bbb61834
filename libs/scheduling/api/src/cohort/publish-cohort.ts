import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '@assay/database';
import { Clock, Commands, conflict, recordEvent, type Actor } from '@assay/platform/api';
import type { CohortPublicationRequest, CohortPublicationResponse } from '@assay/scheduling/contracts';
import {
  cohortRunLimits,
  CohortRunKind,
  describeAssignments,
  finishedRunStates,
  PublicationOutcome,
  type DescribedAssignment,
} from '@assay/scheduling/domain';
import type { CohortRecord } from './cohort-record';
import { takeTurns } from '../bookings/take-turns';
import { oneCohortRun } from './one-cohort-run';
import { PublishAssignment, type PublishedAssignment } from './publish-assignment';
import { standingBookings, type StandingBooking } from './standing-bookings';

/** One apprentice's part of a roster: published whole or not at all. */
interface Part {
  readonly apprentice: string;
  readonly assignments: readonly DescribedAssignment[];
}

/** Publishes a roster, some apprentices at a time; every rule is asked again, by the command that books by hand. */
@Injectable()
export class PublishCohort {
  constructor(
    private readonly commands: Commands,
    private readonly publishAssignment: PublishAssignment,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, runId: string, { after = '' }: CohortPublicationRequest): Promise<CohortPublicationResponse> {
    return this.commands.run(actor, async (manager) => {
      const run = await lockedRun(manager, runId);
      const standing = run.kind === CohortRunKind.Repair && run.basedOn !== null ? await standingBookings(manager, run.basedOn, null) : [];
      const parts = (await waitingParts(manager, run)).filter(({ apprentice }) => apprentice > after);
      const now = parts.slice(0, cohortRunLimits.published);
      await takeTurns(manager, actor.organisationId, everybodyIn(now));
      const outcomes = await this.publishParts(manager, actor, now, standing);
      for (const outcome of outcomes) await this.note(manager, actor, runId, outcome);
      const refused = outcomes.filter(isRefused).length;
      const count = { published: outcomes.length - refused, refused };
      const left = parts.length - now.length;
      if (now.length > 0)
        await recordEvent(manager, actor, this.clock.now(), { kind: 'cohort-run.published', subjectId: runId, facts: { ...count } });
      return { ...count, left, last: left === 0 ? null : (now.at(-1)?.apprentice ?? null) };
    });
  }

  /** In a repair one takes the time that another gives up: who was refused is asked again once the others have moved. */
  private async publishParts(
    manager: EntityManager,
    actor: Actor,
    parts: readonly Part[],
    standing: readonly StandingBooking[],
  ): Promise<PublishedAssignment[]> {
    const outcomes: PublishedAssignment[] = [];
    const again: Part[] = [];
    for (const part of parts) {
      const published = await this.publishPart(manager, actor, part, standing);
      if (standing.length > 0 && published.some(isRefused)) again.push(part);
      else outcomes.push(...published);
    }
    for (const part of again) outcomes.push(...(await this.publishPart(manager, actor, part, standing)));
    return outcomes;
  }

  /** In a transaction of its own inside the request's: where one assessment is refused, none of the apprentice's stays. */
  private async publishPart(
    manager: EntityManager,
    actor: Actor,
    part: Part,
    standing: readonly StandingBooking[],
  ): Promise<PublishedAssignment[]> {
    const outcomes: PublishedAssignment[] = [];
    const attempt = manager.transaction(async (inner) => {
      for (const assignment of part.assignments) {
        const own = standing.find(({ assignment: { event } }) => event === assignment.event) ?? null;
        outcomes.push(await this.publishAssignment.run(inner, actor, assignment, own));
        if (outcomes.some(isRefused)) throw new Withdrawn();
      }
    });
    try {
      await attempt;
      return outcomes;
    } catch (error) {
      if (!(error instanceof Withdrawn)) throw error;
      const rules = [...new Set(outcomes.flatMap((one) => one.rules))];
      return part.assignments.map(({ event }) => ({ attemptId: event, outcome: PublicationOutcome.Refused, bookingId: null, rules }));
    }
  }

  private async note(
    manager: EntityManager,
    actor: Actor,
    runId: string,
    { attemptId, outcome, bookingId, rules }: PublishedAssignment,
  ): Promise<void> {
    await rowsOf(manager, noteSql, [actor.organisationId, runId, attemptId, outcome, bookingId, rules, actor.accountId, this.clock.now()]);
  }
}

/** In one go and in one order, so that two who publish never wait for each other in a circle. */
const everybodyIn = (parts: readonly Part[]): string[] => [
  ...new Set(
    parts.flatMap(({ assignments }) =>
      assignments.flatMap(({ event, assessor, venue }) => [event, assessor, ...(venue === null ? [] : [venue])]),
    ),
  ),
];

const isRefused = ({ outcome }: PublishedAssignment) => outcome === PublicationOutcome.Refused;

/** Ends one apprentice's transaction; the others go on. */
class Withdrawn extends Error {}

/** Two who publish the same run at once take turns. */
async function lockedRun(manager: EntityManager, runId: string): Promise<CohortRecord> {
  await rowsOf(manager, 'SELECT id FROM cohort_run WHERE id = $1 FOR UPDATE', [runId]);
  const run = await oneCohortRun(manager, runId);
  if (!finishedRunStates.includes(run.state)) throw conflict('run-not-finished', { state: run.state });
  if (!run.cohort || !run.roster) throw conflict('no-roster');
  return run;
}

/** By apprentice, in the order of their ids; what is published already is left out. */
async function waitingParts(manager: EntityManager, { id, cohort, roster }: CohortRecord): Promise<Part[]> {
  if (!cohort || !roster) return [];
  const done = await rowsOf<{ attemptId: string }>(manager, doneSql, [id]);
  const published = new Set(done.map(({ attemptId }) => attemptId));
  const apprentices = new Map(cohort.events.map((event) => [event.id, event.apprentice]));
  const waiting = describeAssignments(cohort, roster.roster.assignments).filter(({ event }) => !published.has(event));
  return [...Map.groupBy(waiting, ({ event }) => apprentices.get(event) ?? '')]
    .map(([apprentice, assignments]) => ({ apprentice, assignments }))
    .sort((one, other) => (one.apprentice < other.apprentice ? -1 : 1));
}

const doneSql = `SELECT attempt_id AS "attemptId" FROM cohort_publication WHERE run_id = $1 AND outcome <> 'refused'`;

const noteSql = `INSERT INTO cohort_publication (organisation_id, run_id, attempt_id, outcome, booking_id, rules, published_by, published_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT (organisation_id, run_id, attempt_id) DO UPDATE SET outcome = excluded.outcome, booking_id = excluded.booking_id,
    rules = excluded.rules, published_by = excluded.published_by, published_at = excluded.published_at`;
