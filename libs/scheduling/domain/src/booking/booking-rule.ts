import type { Range, Ranges, ValueOf } from '@assay/platform/util';

export const BookingRuleCode = {
  GatewayAccepted: 'gateway-accepted',
  InsideWindow: 'inside-window',
  NoticeLongEnough: 'notice-long-enough',
  MethodOrderKept: 'method-order-kept',
  SubmissionAndReadingTime: 'submission-and-reading-time',
  LengthMatchesPlan: 'length-matches-plan',
  PlaceAllowedByPlan: 'place-allowed-by-plan',
  AttemptAllowed: 'attempt-allowed',
  AttemptNotAlreadyBooked: 'attempt-not-already-booked',
  OrganisationIsOpen: 'organisation-is-open',
  ApprenticeIsFree: 'apprentice-is-free',
  AssessorIsCompetent: 'assessor-is-competent',
  AssessorIsIndependent: 'assessor-is-independent',
  AssessorIsAvailable: 'assessor-is-available',
  AssessorCalendarIsClear: 'assessor-calendar-is-clear',
  AssessorWithinLimits: 'assessor-within-limits',
  AssessorIsFree: 'assessor-is-free',
  VenueIsOpen: 'venue-is-open',
  RoomIsFree: 'room-is-free',
  RoomMeetsAdjustment: 'room-meets-adjustment',
} as const;
export type BookingRuleCode = ValueOf<typeof BookingRuleCode>;

/** Who set the rule: the published plan, the organisation, or the regulator's conditions. */
export const RuleSource = { Plan: 'plan', OrganisationPolicy: 'organisation-policy', Regulation: 'regulation' } as const;
export type RuleSource = ValueOf<typeof RuleSource>;

export type RuleFacts = Readonly<Record<string, unknown>>;

/**
 * One sentence about when an assessment may take place. The rule says which starts it allows, and everything else
 * follows from that: the slot finder joins what the rules allow, and a proposal is refused where its start is not allowed.
 */
export interface BookingRule<Facts> {
  readonly code: BookingRuleCode;
  readonly source: RuleSource;
  /** The starts it allows, exact within the period; what it says of starts outside the period means nothing. */
  allows(facts: Facts, period: Range): Ranges;
  /** What an objection to this start rests on: dates, lengths, ids; no names. */
  because(facts: Facts, start: number): RuleFacts;
}

/** Why a proposal is refused, by one rule. */
export interface Objection {
  readonly rule: BookingRuleCode;
  readonly source: RuleSource;
  readonly facts: RuleFacts;
}
