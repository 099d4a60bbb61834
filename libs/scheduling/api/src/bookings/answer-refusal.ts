import { Injectable } from '@nestjs/common';
import { violatedConstraint } from '@assay/database';
import { conflict, type Actor } from '@assay/platform/api';
import type { HoldRequest } from '@assay/scheduling/contracts';
import { BookingRuleCode, objectionsToldOutside, RuleSource, type Objection } from '@assay/scheduling/domain';
import { FindAlternatives } from './find-alternatives';
import { Refusal } from './refusal';

/** What somebody else's booking can take away between looking and booking. */
const takenByOthers: readonly BookingRuleCode[] = [
  BookingRuleCode.AssessorIsFree,
  BookingRuleCode.AssessorWithinLimits,
  BookingRuleCode.RoomIsFree,
];

/** Turns what stopped a booking into an answer that leads on: who was quicker, or which rules object; and the nearest times. */
@Injectable()
export class AnswerRefusal {
  constructor(private readonly findAlternatives: FindAlternatives) {}

  /** Runs `work`; where it is refused, throws the problem to answer with. */
  async during<T>(actor: Actor, request: HoldRequest, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const found = objectionsOf(error);
      if (!found) throw error;
      const objections = actor.audience === 'staff' ? found : objectionsToldOutside(found);
      const alternatives = await this.findAlternatives.run(actor, request);
      const taken = objections.every(({ rule }) => takenByOthers.includes(rule));
      throw taken ? conflict('slot-taken', { alternatives }) : conflict('booking-refused', { objections, alternatives });
    }
  }
}

function objectionsOf(error: unknown): readonly Objection[] | null {
  if (error instanceof Refusal) return error.objections;
  const constraint = violatedConstraint(error);
  if (constraint === 'allocation_never_overlaps') return [];
  if (constraint === 'booking_one_live_per_attempt')
    return [{ rule: BookingRuleCode.AttemptNotAlreadyBooked, source: RuleSource.OrganisationPolicy, facts: {} }];
  return null;
}
