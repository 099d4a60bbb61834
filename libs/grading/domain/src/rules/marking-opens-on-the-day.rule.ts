import { type Objection, objection } from '../objection';

/** Marking opens on the day of the event, not before: a mark that is older than its evidence is worth nothing. */
export function markingOpensOnTheDay({ today, heldOn }: { today: string; heldOn: string }): readonly Objection[] {
  return today < heldOn ? objection('marking-opens-on-the-day', { opensOn: heldOn }) : [];
}
