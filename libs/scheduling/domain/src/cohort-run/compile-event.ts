import { addDays, common, type LocalDate } from '@assay/platform/util';
import { AssessmentMode } from '../assessment-mode';
import type { AttemptFacts } from '../booking/booking-facts';
import type { CohortEvent, EventPin } from '../cohort/model/cohort';
import type { Assignment } from '../cohort/model/roster';
import { isAbsent } from '../cohort/problem/compile-days';
import { attemptRules } from '../rules/booking-rules';
import { roomMeetsAdjustment } from '../rules/room-meets-adjustment.rule';
import { allowedStarts } from '../slots/allowed-starts';
import type { CohortFacts, WaitingEvent } from './cohort-facts';

/** The length for which its assessor is taken: notes included. */
export const lengthInRoster = ({ minutes, policy }: AttemptFacts): number => minutes + policy.assessorBufferMinutes;

/** One assessment in the terms of a cohort file; null where the rules leave it no start and it has none already. */
export function compileEvent({ facts }: WaitingEvent, cohort: CohortFacts): CohortEvent | null {
  const standing = cohort.published?.find(({ event }) => event === facts.attempt.id) ?? null;
  const window = windowOf(facts, cohort, standing);
  if (!window) return null;
  const due = addDays(window.release, cohort.dueWithinDays);
  return {
    id: facts.attempt.id,
    apprentice: facts.apprentice.id,
    standard: facts.plan.reference,
    method: facts.planned.method,
    mode: facts.mode,
    minutes: lengthInRoster(facts),
    releaseDate: window.release,
    dueDate: due < window.deadline ? due : window.deadline,
    deadlineDate: window.deadline,
    earliest: '00:00',
    latest: '24:00',
    after: null,
    minGapDays: 0,
    venues: facts.mode === AssessmentMode.Venue ? roomsFor(facts, cohort) : null,
    pinned: window.pin,
  };
}

/** Rooms that offer what was agreed for the apprentice. */
function roomsFor(facts: AttemptFacts, { rooms, period }: CohortFacts): string[] {
  return rooms.filter((room) => roomMeetsAdjustment.allows({ facts, room: room.facts }, period).length > 0).map((room) => room.facts.id);
}

interface EventWindow {
  readonly release: LocalDate;
  readonly deadline: LocalDate;
  readonly pin: EventPin | null;
}

/** From the first to the last day that the rules allow; what stays where it stands, or is fixed by hand, brings its own day. */
function windowOf(facts: AttemptFacts, cohort: CohortFacts, standing: Assignment | null): EventWindow | null {
  const { period } = cohort;
  const starts = common(allowedStarts(attemptRules, facts, period, [period]), [period]);
  const [first, last] = [starts.at(0), starts.at(-1)];
  const allowed = first && last && { from: facts.days.dayAt(first.from).date, until: facts.days.dayAt(last.until - 1).date };
  const pin = pinOf(facts, cohort, standing, allowed?.from ?? null);
  const fixed = pin?.date as LocalDate | undefined;
  if (!allowed) return fixed === undefined ? null : { release: fixed, deadline: fixed, pin };
  return {
    release: fixed !== undefined && fixed < allowed.from ? fixed : allowed.from,
    deadline: fixed !== undefined && fixed > allowed.until ? fixed : allowed.until,
    pin,
  };
}

/** What a person fixed; and what is so near that the rules would not let it be moved, unless somebody is away then. */
function pinOf(
  { attempt }: AttemptFacts,
  { pins, absences }: CohortFacts,
  standing: Assignment | null,
  firstAllowed: LocalDate | null,
): EventPin | null {
  const stands = (pin: EventPin) =>
    ![pin.assessor, pin.venue].some((who) => who !== undefined && pin.date !== undefined && isAbsent(absences, who, pin.date));
  const own = pins.get(attempt.id);
  if (own) return stands(own) ? own : null;
  if (!standing || (firstAllowed !== null && standing.date >= firstAllowed)) return null;
  const { assessor, date, start, venue } = standing;
  const pin = { assessor, date, start, ...(venue === null ? {} : { venue }) };
  return stands(pin) ? pin : null;
}
