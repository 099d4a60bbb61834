import { minuteMs, type Range } from '@assay/platform/util';
import type { AssessorFacts, RoomFacts } from '../booking/booking-facts';
import { findSlots } from './find-slots';
import type { SlotSearch } from './slot-search';

/** Where an attempt finds its place among several. */
export interface Placement {
  readonly attemptId: string;
  readonly start: number;
  readonly end: number;
  readonly assessorId: string;
  readonly roomId: string | null;
}

export interface PlacedTogether {
  readonly placed: readonly Placement[];
  /** Those for whom nothing is left once the others have their times: the searches as they then were. */
  readonly unplaced: readonly SlotSearch[];
}

/**
 * Places several attempts side by side in the period: whoever has the fewest times to choose from first, each at their
 * earliest. A proposal, not a proof: where it leaves somebody out, another order might not.
 */
export function placeTogether(searches: readonly SlotSearch[]): PlacedTogether {
  const choices = new Map(searches.map((search) => [search, findSlots({ ...search, mostChoices: 1 }).length]));
  const ordered = [...searches].sort(
    (a, b) => (choices.get(a) ?? 0) - (choices.get(b) ?? 0) || (a.facts.attempt.id < b.facts.attempt.id ? -1 : 1),
  );
  const placed: Placement[] = [];
  const unplaced: SlotSearch[] = [];
  const taken = new Map<string, Range[]>();
  for (const search of ordered) {
    const now = withTaken(search, taken);
    const [slot] = findSlots({ ...now, mostChoices: 1 });
    const [choice] = slot?.choices ?? [];
    if (!slot || !choice) {
      unplaced.push(now);
      continue;
    }
    const { assessorId, roomId } = choice;
    placed.push({ attemptId: search.facts.attempt.id, start: slot.start, end: slot.end, assessorId, roomId });
    const notes = search.facts.policy.assessorBufferMinutes * minuteMs;
    take(taken, assessorId, { from: slot.start, until: slot.end + notes });
    if (roomId) take(taken, roomId, { from: slot.start, until: slot.end });
    take(taken, search.facts.apprentice.id, { from: slot.start, until: slot.end });
  }
  return { placed: placed.sort((a, b) => a.start - b.start), unplaced };
}

function withTaken(search: SlotSearch, taken: ReadonlyMap<string, readonly Range[]>): SlotSearch {
  const busier = <Resource extends AssessorFacts | RoomFacts | SlotSearch['facts']['apprentice']>(one: Resource): Resource => {
    const more = taken.get(one.id);
    return more ? { ...one, commitments: [...one.commitments, ...more].sort((a, b) => a.from - b.from) } : one;
  };
  const facts = { ...search.facts, apprentice: busier(search.facts.apprentice) };
  return { ...search, facts, assessors: search.assessors.map(busier), rooms: search.rooms.map(busier) };
}

function take(taken: Map<string, Range[]>, id: string, during: Range): void {
  taken.set(id, [...(taken.get(id) ?? []), during]);
}
