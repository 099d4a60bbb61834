import type { SlotPeriod } from './slot-period';
import type { DayOfSlotsResponse, ExclusionResponse, NamedResponse, SlotsResponse } from '@assay/scheduling/contracts';
import { excludingRules, findSlots, type LocalDay, type Slot, type SlotSearch } from '@assay/scheduling/domain';
import type { FactsRow } from '../facts/facts-row';
import { keptAway } from './kept-away';

/** More assessors than these are not told for one time: the first is the one to take. */
const choicesTold = 8;

/**
 * Every day of the period with its times, or with the rules that leave it without. Staff are told of everybody who is
 * competent, so that they can ask why somebody is not offered; others of those only who are.
 */
export function slotsResponse(search: SlotSearch, period: SlotPeriod, row: FactsRow, forStaff: boolean): SlotsResponse {
  const { facts } = search;
  const slots = findSlots({ ...search, mostChoices: choicesTold });
  const byDay = Map.groupBy(slots, (slot) => facts.days.dayAt(slot.start).date);
  const told = new Set(slots.flatMap(({ choices }) => choices.map(({ assessorId }) => assessorId)));
  return {
    attemptId: facts.attempt.id,
    mode: facts.mode,
    modes: facts.planned.places.value,
    minutes: facts.minutes,
    zone: facts.days.zone,
    days: facts.days.of(period).map((day) => dayResponse(search, day, byDay.get(day.date) ?? [], forStaff)),
    assessors: named((row.assessors ?? []).filter(({ id, competences }) => told.has(id) || (forStaff && competences !== null))),
    rooms: named(row.rooms ?? []),
  };
}

function dayResponse(search: SlotSearch, day: LocalDay, slots: readonly Slot[], forStaff: boolean): DayOfSlotsResponse {
  return {
    date: day.date,
    slots: slots.map(({ start, end, choices }) => ({
      startsAt: new Date(start).toISOString(),
      endsAt: new Date(end).toISOString(),
      choices,
    })),
    excluded: slots.length > 0 ? [] : exclusions(search, day, forStaff),
  };
}

/** The rules in everybody's way, or what keeps the assessors away. */
function exclusions(search: SlotSearch, day: LocalDay, forStaff: boolean): ExclusionResponse[] {
  const { rules, assessors } = excludingRules(search, day);
  return [...rules.map((rule) => ({ rule, assessors: null })), ...keptAway(assessors, forStaff)];
}

const named = (rows: readonly NamedResponse[]): NamedResponse[] => rows.map(({ id, name }) => ({ id, name }));
