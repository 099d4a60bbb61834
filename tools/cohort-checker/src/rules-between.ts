import { daysBetween } from './clock';
import type { DayObjection } from './rules-of-a-day';
import type { Sitting } from './sitting';

/** What the rules about an apprentice's other events, and about a venue's rooms, have against a roster. */
export function objectionsBetween(sittings: Sitting[]): DayObjection[] {
  return [...apprenticeOverlaps(sittings), ...orders(sittings), ...rooms(sittings)];
}

function grouped(sittings: Sitting[], keyOf: (sitting: Sitting) => string): Sitting[][] {
  const groups = new Map<string, Sitting[]>();
  for (const sitting of sittings) {
    const group = groups.get(keyOf(sitting));
    if (group) group.push(sitting);
    else groups.set(keyOf(sitting), [sitting]);
  }
  return [...groups.values()];
}

const overlap = (one: Sitting, other: Sitting) => one.start < other.end && other.start < one.end;

function apprenticeOverlaps(sittings: Sitting[]): DayObjection[] {
  return grouped(sittings, ({ apprentice, entry }) => JSON.stringify([apprentice.id, entry.date])).flatMap((group) =>
    group.flatMap((sitting, index) => {
      const other = group.slice(0, index).find((candidate) => overlap(candidate, sitting));
      return other
        ? [
            {
              rule: 'apprentice-is-free',
              sitting,
              sentence: `${sitting.apprentice.id} is then in ${other.event.id}`,
            },
          ]
        : [];
    }),
  );
}

/** After another event: placed, so many days later, and on the same date not before it has ended. */
function orders(sittings: Sitting[]): DayObjection[] {
  const byEvent = new Map(sittings.map((sitting) => [sitting.event.id, sitting]));
  return sittings.flatMap((sitting) => {
    const { after, minGapDays } = sitting.event;
    if (!after) return [];
    const before = byEvent.get(after);
    const objection = (sentence: string) => [{ rule: 'order-kept', sitting, sentence }];
    if (!before) return objection(`it must come after ${after}, which has no place`);
    const days = daysBetween(before.entry.date, sitting.entry.date);
    if (days < (minGapDays ?? 0)) return objection(`it must come ${minGapDays ?? 0} days after ${after} or later, not ${days}`);
    return days < 0 || (days === 0 && sitting.start < before.end) ? objection(`it must come after ${after}`) : [];
  });
}

function rooms(sittings: Sitting[]): DayObjection[] {
  const atVenues = sittings.filter(({ venue }) => venue !== null);
  return grouped(atVenues, ({ venue, entry }) => JSON.stringify([venue?.id, entry.date])).flatMap((group) =>
    group.flatMap((sitting) => {
      const taken = group.filter(({ start, end }) => start <= sitting.start && end > sitting.start).length;
      const most = sitting.venue?.rooms ?? 0;
      return taken > most
        ? [
            {
              rule: 'venue-has-room',
              sitting,
              sentence: `${taken} events use the ${most} rooms of ${sitting.venue?.id}`,
            },
          ]
        : [];
    }),
  );
}
