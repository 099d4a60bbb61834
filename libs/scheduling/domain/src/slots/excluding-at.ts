import { AssessmentMode } from '../assessment-mode';
import type { BookingRuleCode, Objection } from '../booking/booking-rule';
import { objectionsOf } from '../booking/objections-of';
import { assessorRules, attemptRules, roomRules } from '../rules/booking-rules';
import type { SlotSearch } from './slot-search';

/** What speaks against one start. */
export interface StartExclusion {
  /** The room that least speaks against; null away from venues, and where there is none. */
  readonly roomId: string | null;
  /** Rules in the way whoever assesses. */
  readonly rules: readonly BookingRuleCode[];
  /** Every assessor with the rules in their way; none for those who could do it. Whom least stands in the way of comes first. */
  readonly assessors: readonly { readonly assessorId: string; readonly rules: readonly BookingRuleCode[] }[];
}

/** The rules that exclude a start, whether it is on the grid or not. Where none is told for an assessor, the start can be booked. */
export function excludingAt({ facts, assessors, rooms }: Omit<SlotSearch, 'period'>, start: number): StartExclusion {
  const candidates = facts.mode === AssessmentMode.Venue && rooms.length > 0 ? rooms : [null];
  const [room] = candidates
    .map((one) => ({ roomId: one?.id ?? null, rules: codesOf(objectionsOf(roomRules, { facts, room: one }, start)) }))
    .sort((a, b) => a.rules.length - b.rules.length);
  return {
    roomId: room?.roomId ?? null,
    rules: [...codesOf(objectionsOf(attemptRules, facts, start)), ...(room?.rules ?? [])],
    assessors: assessors
      .map((assessor) => ({ assessorId: assessor.id, rules: codesOf(objectionsOf(assessorRules, { facts, assessor }, start)) }))
      .sort((a, b) => a.rules.length - b.rules.length),
  };
}

const codesOf = (objections: readonly Objection[]): BookingRuleCode[] => objections.map(({ rule }) => rule);
