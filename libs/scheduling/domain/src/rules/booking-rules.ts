import type { AssessorChoice, AttemptFacts, RoomChoice } from '../booking/booking-facts';
import type { BookingRule } from '../booking/booking-rule';
import { apprenticeIsFree } from './apprentice-is-free.rule';
import { assessorCalendarIsClear } from './assessor-calendar-is-clear.rule';
import { assessorIsAvailable } from './assessor-is-available.rule';
import { assessorIsCompetent } from './assessor-is-competent.rule';
import { assessorIsFree } from './assessor-is-free.rule';
import { assessorIsIndependent } from './assessor-is-independent.rule';
import { assessorWithinLimits } from './assessor-within-limits.rule';
import { attemptAllowed } from './attempt-allowed.rule';
import { attemptNotAlreadyBooked } from './attempt-not-already-booked.rule';
import { gatewayAccepted } from './gateway-accepted.rule';
import { insideWindow } from './inside-window.rule';
import { lengthMatchesPlan } from './length-matches-plan.rule';
import { methodOrderKept } from './method-order-kept.rule';
import { noticeLongEnough } from './notice-long-enough.rule';
import { organisationIsOpen } from './organisation-is-open.rule';
import { placeAllowedByPlan } from './place-allowed-by-plan.rule';
import { roomIsFree } from './room-is-free.rule';
import { roomMeetsAdjustment } from './room-meets-adjustment.rule';
import { submissionAndReadingTime } from './submission-and-reading-time.rule';
import { venueIsOpen } from './venue-is-open.rule';

/** What holds for an attempt whoever assesses it. */
export const attemptRules: readonly BookingRule<AttemptFacts>[] = [
  gatewayAccepted,
  attemptAllowed,
  attemptNotAlreadyBooked,
  insideWindow,
  methodOrderKept,
  submissionAndReadingTime,
  noticeLongEnough,
  lengthMatchesPlan,
  placeAllowedByPlan,
  organisationIsOpen,
  apprenticeIsFree,
];

/** What holds for an attempt with one assessor. */
export const assessorRules: readonly BookingRule<AssessorChoice>[] = [
  assessorIsCompetent,
  assessorIsIndependent,
  assessorIsAvailable,
  assessorCalendarIsClear,
  assessorWithinLimits,
  assessorIsFree,
];

/** What holds for an attempt in one room. */
export const roomRules: readonly BookingRule<RoomChoice>[] = [venueIsOpen, roomIsFree, roomMeetsAdjustment];
