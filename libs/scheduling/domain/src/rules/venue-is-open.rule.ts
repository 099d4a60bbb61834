import { AssessmentMode } from '../assessment-mode';
import type { RoomChoice, RoomFacts } from '../booking/booking-facts';
import { BookingRuleCode, RuleSource, type BookingRule } from '../booking/booking-rule';
import { always, nowhere, startsInside } from '../booking/starts';

const friday = 5;

/** An assessment at a venue has a room there and lies inside the venue's opening hours. */
export const venueIsOpen: BookingRule<RoomChoice> = {
  code: BookingRuleCode.VenueIsOpen,
  source: RuleSource.OrganisationPolicy,
  allows: ({ facts, room }, period) => {
    if (facts.mode !== AssessmentMode.Venue) return always;
    if (room === null) return nowhere;
    return facts.days.of(period).flatMap((day) =>
      startsInside(
        hoursOn(room, day.weekday).map(({ from, until }) => facts.days.stretch(day, from, until)),
        facts.minutes,
      ),
    );
  },
  because: ({ room }) => ({ roomId: room?.id ?? null, opensAt: room?.opensAt ?? null, closesAt: room?.closesAt ?? null }),
};

/** The venue's own hours for the day of the week, else its usual ones from Monday to Friday. */
function hoursOn({ opensAt, closesAt, openings = [] }: RoomFacts, weekday: number): { from: number; until: number }[] {
  if (openings.length > 0) return openings.filter((opening) => opening.weekday === weekday);
  return weekday <= friday ? [{ from: opensAt, until: closesAt }] : [];
}
