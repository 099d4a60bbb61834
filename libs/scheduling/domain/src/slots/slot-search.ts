import type { Range } from '@assay/platform/util';
import type { AssessorFacts, AttemptFacts, RoomFacts } from '../booking/booking-facts';

/** Everything a search for starts rests on. */
export interface SlotSearch {
  readonly facts: AttemptFacts;
  readonly assessors: readonly AssessorFacts[];
  /** The rooms to choose from where the event is at a venue. */
  readonly rooms: readonly RoomFacts[];
  /** The starts looked for. */
  readonly period: Range;
  /** How many assessors to tell for each start; all of them unless told. */
  readonly mostChoices?: number;
}

export interface SlotChoice {
  readonly assessorId: string;
  readonly roomId: string | null;
}

/** A start at which the event can take place, with everybody who could assess it, the least busy first. */
export interface Slot {
  readonly start: number;
  readonly end: number;
  readonly choices: readonly SlotChoice[];
}
