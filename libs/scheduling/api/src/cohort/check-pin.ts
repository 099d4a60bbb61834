import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { notFound, type Actor } from '@assay/platform/api';
import { isLocalDate } from '@assay/platform/util';
import type { CohortPinRequest } from '@assay/scheduling/contracts';
import { BookingRuleCode, CohortRunKind, proveRoster, type Assignment, type EventPin } from '@assay/scheduling/domain';
import type { CohortRecord } from './cohort-record';
import { GatherCohort } from './gather-cohort';

export interface CheckedPin {
  readonly assignment: Assignment;
  readonly pin: EventPin;
  /** Booking rules that object today; empty where none does. */
  readonly rules: readonly string[];
}

/** Whether a person may fix an assessment there, by today's facts and every booking rule. */
@Injectable()
export class CheckPin {
  constructor(private readonly gather: GatherCohort) {}

  async run(manager: EntityManager, actor: Actor, run: CohortRecord, request: CohortPinRequest): Promise<CheckedPin> {
    const { attemptId, assessorId, date, start, roomId } = request;
    if (!run.wanted.attemptIds.includes(attemptId)) throw notFound();
    const pin: EventPin = { assessor: assessorId, date, start, ...(roomId === undefined ? {} : { venue: roomId }) };
    const assignment = { event: attemptId, assessor: assessorId, date, start, venue: roomId ?? null };
    if (!isLocalDate(date)) return { assignment, pin, rules: [BookingRuleCode.InsideWindow] };
    const wanted = { ...run.wanted, attemptIds: [attemptId] };
    const repairs = run.kind === CohortRunKind.Repair ? run.basedOn : null;
    const facts = await this.gather.run(manager, actor, { name: run.name, wanted, pins: new Map(), repairs });
    if (facts.assessors.every(({ facts: known }) => known.id !== assessorId)) throw notFound();
    const { refused } = proveRoster(facts, [assignment]);
    return { assignment, pin, rules: refused.flatMap(({ rules }) => rules) };
  }
}
