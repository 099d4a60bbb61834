import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { firstRow, pageOf, rowsOf, Transactions } from '@assay/database';
import { notFound, type Actor } from '@assay/platform/api';
import type {
  CohortEventResponse,
  CohortOutcomeResponse,
  CohortProgressResponse,
  CohortRunResponse,
  CohortRunsResponse,
  CohortRunSummary,
  NamedResponse,
} from '@assay/scheduling/contracts';
import type { CohortRecord } from './cohort-record';
import { eventsSql, summaryColumns, summaryTables } from './cohort-run-sql';
import { rosterResponse } from './roster-response';
import { pinsOf } from './run-store';

type RunRow = CohortRunSummary & Pick<CohortRecord, 'wanted' | 'cohort' | 'roster'> & { readonly failure: string | null };
type OutcomeRow = Omit<CohortOutcomeResponse, keyof CohortEventResponse> & { readonly attemptId: string };

/** Runs and what they found, with the names of today. */
@Injectable()
export class CohortRunQueries {
  constructor(private readonly transactions: Transactions) {}

  list(actor: Actor, offset?: number): Promise<CohortRunsResponse> {
    return this.transactions.run(actor, async (manager) => {
      const { items, total } = await pageOf<CohortRunSummary>(manager, listSql, [], offset);
      return { runs: items, total };
    });
  }

  one(actor: Actor, id: string): Promise<CohortRunResponse> {
    return this.transactions.run(actor, (manager) => this.response(manager, id));
  }

  progress(actor: Actor, id: string): Promise<CohortProgressResponse> {
    return this.transactions.run(actor, async (manager) => {
      const row = await firstRow<Pick<CohortRunSummary, 'progress'>>(manager, progressSql, [id]);
      if (!row) throw notFound();
      return row.progress;
    });
  }

  /** The run as it stands in the transaction. */
  async response(manager: EntityManager, id: string): Promise<CohortRunResponse> {
    const row = await firstRow<RunRow>(manager, oneSql, [id]);
    if (!row) throw notFound();
    const { wanted, cohort, roster, ...summary } = row;
    const { attemptIds, options, absences } = wanted;
    const events = new Map((await rowsOf<CohortEventResponse>(manager, eventsSql, [attemptIds])).map((event) => [event.attemptId, event]));
    const assessors = await rowsOf<NamedResponse>(manager, 'SELECT id, name FROM assessor ORDER BY name, id');
    const rooms = await rowsOf<NamedResponse>(manager, roomsSql);
    const outcomes = await rowsOf<OutcomeRow>(manager, outcomesSql, [id]);
    const names = {
      events,
      assessors: new Map(assessors.map(({ id: key, name }) => [key, name])),
      rooms: new Map(rooms.map((room) => [room.id, room])),
    };
    return {
      ...summary,
      options,
      attemptIds,
      absences,
      roster: roster && cohort ? rosterResponse(cohort, roster, names) : null,
      pins: [...(await pinsOf(manager, id))].map(([attemptId, { assessor: assessorId = '', date = '', start = '', venue }]) => ({
        attemptId,
        assessorId,
        date,
        start,
        ...(venue === undefined ? {} : { roomId: venue }),
      })),
      assessors,
      rooms,
      outcomes: outcomes.flatMap((outcome) => {
        const event = events.get(outcome.attemptId);
        return event ? [{ ...event, ...outcome }] : [];
      }),
    };
  }
}

const listSql = `SELECT ${summaryColumns} FROM ${summaryTables} ORDER BY r.requested_at DESC, r.id`;

const oneSql = `SELECT ${summaryColumns}, r.wanted, r.cohort, r.roster, r.failure FROM ${summaryTables} WHERE r.id = $1`;

const progressSql = `SELECT ${summaryColumns} FROM ${summaryTables} WHERE r.id = $1`;

const roomsSql = `SELECT r.id, v.name || ', ' || r.name AS name FROM room r
  JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id ORDER BY v.name, r.name`;

const outcomesSql = `SELECT attempt_id AS "attemptId", outcome, booking_id AS "bookingId", rules FROM cohort_publication
  WHERE run_id = $1 ORDER BY outcome, attempt_id`;
