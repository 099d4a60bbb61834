import { AssessmentMode } from '../assessment-mode';
import type { RoomChoice } from '../booking/booking-facts';
import { BookingRuleCode, RuleSource, type BookingRule } from '../booking/booking-rule';
import { always, startsClearOf, told } from '../booking/starts';
import { overlapping } from '../booking/overlapping';

/** A room holds one assessment at a time. */
export const roomIsFree: BookingRule<RoomChoice> = {
  code: BookingRuleCode.RoomIsFree,
  source: RuleSource.OrganisationPolicy,
  allows: ({ facts, room }) =>
    facts.mode === AssessmentMode.Venue && room !== null ? startsClearOf(room.commitments, facts.minutes) : always,
  because: ({ facts, room }, start) => ({
    busy: overlapping(room?.commitments ?? [], start, facts.minutes).map(({ from, until }) => ({ from: told(from), until: told(until) })),
  }),
};
