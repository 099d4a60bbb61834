import { AssessmentMode } from '../assessment-mode';
import type { RoomChoice } from '../booking/booking-facts';
import { BookingRuleCode, RuleSource, type BookingRule } from '../booking/booking-rule';
import { always, nowhere, startsInside } from '../booking/starts';

const friday = 5;

/** An assessment at a venue has a room there and lies inside the venue's opening hours, Monday to Friday. */
export const venueIsOpen: BookingRule<RoomChoice> = {
  code: BookingRuleCode.VenueIsOpen,
  source: RuleSource.OrganisationPolicy,
  allows: ({ facts, room }, period) => {
    if (facts.mode !== AssessmentMode.Venue) return always;
    if (room === null) return nowhere;
    return facts.days
      .of(period)
      .filter(({ weekday }) => weekday <= friday)
      .flatMap((day) => startsInside([facts.days.stretch(day, room.opensAt, room.closesAt)], facts.minutes));
  },
  because: ({ room }) => ({ roomId: room?.id ?? null, opensAt: room?.opensAt ?? null, closesAt: room?.closesAt ?? null }),
};
