import { common, type Range } from '@assay/platform/util';
import { AssessmentMode } from '../assessment-mode';
import { BookingRuleCode, type BookingRule } from '../booking/booking-rule';
import type { LocalDay } from '../booking/local-days';
import { assessorRules, attemptRules, roomRules } from '../rules/booking-rules';
import { gridStarts } from './grid-starts';
import type { SlotSearch } from './slot-search';

/** Why a day offers no start. */
export interface DayExclusion {
  /** Rules that close the day whoever assesses. */
  readonly rules: readonly BookingRuleCode[];
  /** Where the day is open: for each assessor without a start, the rules in the way. */
  readonly assessors: readonly { readonly assessorId: string; readonly rules: readonly BookingRuleCode[] }[];
}

interface Mask {
  readonly code: BookingRuleCode;
  readonly starts: ReadonlySet<number>;
}

/**
 * The rules that leave a day without a start: those that exclude every start of it alone; where none does, those in the
 * way of the starts that come nearest to being allowed. Assessors who do have a start are left out.
 */
export function excludingRules(search: SlotSearch, day: LocalDay): DayExclusion {
  const starts = gridStarts([day], day, search.facts.days, search.facts.policy.gridMinutes);
  const shared = [...masksOf(attemptRules, search.facts, day, search), ...roomMasks(search, day)];
  const rules = inTheWay(shared, starts);
  if (rules.length > 0) return { rules, assessors: [] };
  const assessors = search.assessors.map((assessor) => {
    const own = masksOf(assessorRules, { facts: search.facts, assessor }, day, search);
    const alone = own.filter((mask) => mask.starts.size === 0);
    return { assessorId: assessor.id, rules: alone.length > 0 ? codesOf(alone) : inTheWay([...shared, ...own], starts) };
  });
  return { rules: [], assessors: assessors.filter((assessor) => assessor.rules.length > 0) };
}

function masksOf<Facts>(rules: readonly BookingRule<Facts>[], facts: Facts, day: Range, search: SlotSearch): Mask[] {
  const { days, policy } = search.facts;
  return rules.map((rule) => {
    const allowed = common([day], rule.allows(facts, day));
    return { code: rule.code, starts: new Set(gridStarts(allowed, day, days, policy.gridMinutes)) };
  });
}

/** A start is open for a rule about rooms as long as one room is. */
function roomMasks(search: SlotSearch, day: Range): Mask[] {
  if (search.facts.mode !== AssessmentMode.Venue) return [];
  if (search.rooms.length === 0) return [{ code: BookingRuleCode.VenueIsOpen, starts: new Set() }];
  const venues = new Set<number>();
  const fitting = new Set<number>();
  const rooms = new Set<number>();
  for (const room of search.rooms) {
    const [venue, free, meets] = masksOf(roomRules, { facts: search.facts, room }, day, search);
    for (const start of venue?.starts ?? []) {
      venues.add(start);
      if (meets?.starts.has(start)) fitting.add(start);
      if (meets?.starts.has(start) && free?.starts.has(start)) rooms.add(start);
    }
  }
  return [
    { code: BookingRuleCode.VenueIsOpen, starts: venues },
    { code: BookingRuleCode.RoomMeetsAdjustment, starts: fitting },
    // Where no room is fit at all, none being free says nothing more.
    { code: BookingRuleCode.RoomIsFree, starts: fitting.size === 0 ? venues : rooms },
  ];
}

/** None where some start passes every mask. */
function inTheWay(masks: readonly Mask[], starts: readonly number[]): BookingRuleCode[] {
  const alone = masks.filter((mask) => mask.starts.size === 0);
  if (alone.length > 0) return codesOf(alone);
  const against = starts.map((start) => masks.filter((mask) => !mask.starts.has(start)));
  const fewest = Math.min(...against.map((list) => list.length));
  return fewest === 0 ? [] : codesOf(against.filter((list) => list.length === fewest).flat());
}

const codesOf = (masks: readonly Mask[]): BookingRuleCode[] => [...new Set(masks.map(({ code }) => code))];
