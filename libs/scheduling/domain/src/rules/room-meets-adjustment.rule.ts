import { AssessmentMode } from '../assessment-mode';
import type { RoomChoice } from '../booking/booking-facts';
import { BookingRuleCode, RuleSource, type BookingRule } from '../booking/booking-rule';
import { alwaysIf } from '../booking/starts';

/** A room has everything that was agreed for the apprentice as a reasonable adjustment. */
export const roomMeetsAdjustment: BookingRule<RoomChoice> = {
  code: BookingRuleCode.RoomMeetsAdjustment,
  source: RuleSource.Regulation,
  allows: (choice) => alwaysIf(missingFrom(choice).length === 0),
  because: (choice) => ({ missing: missingFrom(choice) }),
};

function missingFrom({ facts, room }: RoomChoice): string[] {
  if (facts.mode !== AssessmentMode.Venue || room === null) return [];
  return facts.neededFeatures.filter((feature) => !room.features.includes(feature));
}
