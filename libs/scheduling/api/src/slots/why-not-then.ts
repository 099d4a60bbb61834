import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { firstRow, organisationZone, Transactions } from '@assay/database';
import type { Actor } from '@assay/platform/api';
import { minuteMs } from '@assay/platform/util';
import type { ExclusionResponse, NamedResponse, SlotsQuery, StartExclusionResponse } from '@assay/scheduling/contracts';
import { assessorNotFree, BookingRuleCode, excludingAt, type StartExclusion } from '@assay/scheduling/domain';
import { LoadFacts, type LoadedFacts } from '../facts/load-facts';
import { keptAway } from './kept-away';
import { localInstant, type LocalTime } from './local-instant';

/** Why one start is not offered, to staff assessor by assessor: when somebody is away is nobody else's business. */
@Injectable()
export class WhyNotThen {
  constructor(
    private readonly transactions: Transactions,
    private readonly loadFacts: LoadFacts,
  ) {}

  run(actor: Actor, attemptId: string, at: LocalTime, { mode, assessorId, replacing }: SlotsQuery): Promise<StartExclusionResponse> {
    return this.transactions.run(actor, async (manager) => {
      const start = localInstant(at, await organisationZone(manager));
      const forStaff = actor.audience === 'staff';
      const assessorIds = assessorId === undefined || !forStaff ? null : [assessorId];
      const period = { from: start, until: start + 1 };
      const loaded = await this.loadFacts.run(manager, actor, { attemptId, assessorIds, roomIds: null, period, mode, replacing });
      const present = replacing === undefined ? null : await roomOf(manager, attemptId, replacing);
      const rooms = [...loaded.rooms].sort((a, b) => Number(b.id === present) - Number(a.id === present));
      return startExclusion({ ...loaded, rooms }, start, forStaff);
    });
  }
}

function startExclusion(loaded: LoadedFacts, start: number, forStaff: boolean): StartExclusionResponse {
  const { facts, row } = loaded;
  const approved = loaded.assessors.filter(({ competences }) => competences.length > 0);
  // Whoever is asked for by name is told of in any case.
  const found = excludingAt({ ...loaded, assessors: forStaff && loaded.assessors.length === 1 ? loaded.assessors : approved }, start);
  return {
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(start + facts.minutes * minuteMs).toISOString(),
    mode: facts.mode,
    room: found.roomId === null ? null : named(row.rooms, found.roomId),
    excluded: excluded(found, forStaff),
    assessors: forStaff ? found.assessors.map(({ assessorId, rules }) => ({ assessor: named(row.assessors, assessorId), rules })) : [],
  };
}

/** Where a booking is: its room is the first to be asked whether it can stay. */
async function roomOf(manager: EntityManager, attemptId: string, bookingId: string): Promise<string | null> {
  const row = await firstRow<{ roomId: string | null }>(
    manager,
    'SELECT room_id AS "roomId" FROM booking WHERE id = $1 AND attempt_id = $2',
    [bookingId, attemptId],
  );
  return row?.roomId ?? null;
}

/** What keeps everybody away; where nothing does and nobody is left, what keeps the assessors away. */
function excluded({ rules, assessors }: StartExclusion, forStaff: boolean): ExclusionResponse[] {
  if (rules.length > 0) return rules.map((rule) => ({ rule, assessors: null }));
  if (assessors.length === 0) return [{ rule: forStaff ? BookingRuleCode.AssessorIsCompetent : assessorNotFree.rule, assessors: null }];
  return assessors.some((one) => one.rules.length === 0) ? [] : keptAway(assessors, forStaff);
}

function named(rows: readonly NamedResponse[] | null, id: string): NamedResponse {
  return { id, name: rows?.find((row) => row.id === id)?.name ?? '' };
}
