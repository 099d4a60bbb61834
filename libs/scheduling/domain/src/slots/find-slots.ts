import { holds, minuteMs, united, type Ranges } from '@assay/platform/util';
import { AssessmentMode } from '../assessment-mode';
import { assessorRules, attemptRules, roomRules } from '../rules/booking-rules';
import { allowedStarts } from './allowed-starts';
import { gridStarts } from './grid-starts';
import type { Slot, SlotChoice, SlotSearch } from './slot-search';

interface OpenRoom {
  readonly roomId: string | null;
  readonly allowed: Ranges;
}

/**
 * The starts on the grid at which some assessor, and some room where one is needed, satisfies every rule: the earliest
 * first, and for each the least busy assessor first. Range algebra over the same rules that decide a booking.
 */
export function findSlots(search: SlotSearch): Slot[] {
  const { facts, period, mostChoices = Number.POSITIVE_INFINITY } = search;
  const open = allowedStarts(attemptRules, facts, period, [period]);
  if (open.length === 0) return [];
  const rooms = openRooms(search, open);
  const withRoom = united(rooms.flatMap(({ allowed }) => allowed));
  const choices = new Map<number, SlotChoice[]>();
  for (const assessor of [...search.assessors].sort(lessBusyFirst)) {
    const allowed = allowedStarts(assessorRules, { facts, assessor }, period, withRoom);
    for (const start of gridStarts(allowed, period, facts.days, facts.policy.gridMinutes)) {
      const known = choices.get(start) ?? [];
      if (known.length === 0) choices.set(start, known);
      if (known.length < mostChoices) known.push({ assessorId: assessor.id, roomId: roomAt(rooms, start) });
    }
  }
  return [...choices].sort(([a], [b]) => a - b).map(([start, at]) => ({ start, end: start + facts.minutes * minuteMs, choices: at }));
}

type Busy = SlotSearch['assessors'][number];
const lessBusyFirst = (a: Busy, b: Busy): number => a.commitments.length - b.commitments.length || (a.id < b.id ? -1 : 1);

/** Away from venues there is one place that is always open: none. */
function openRooms({ facts, rooms, period }: SlotSearch, open: Ranges): OpenRoom[] {
  const candidates = facts.mode === AssessmentMode.Venue ? rooms : [null];
  return candidates.map((room) => ({
    roomId: room?.id ?? null,
    allowed: allowedStarts(roomRules, { facts, room }, period, open),
  }));
}

function roomAt(rooms: readonly OpenRoom[], start: number): string | null {
  return rooms.length === 1 ? (rooms[0]?.roomId ?? null) : (rooms.find(({ allowed }) => holds(allowed, start))?.roomId ?? null);
}
