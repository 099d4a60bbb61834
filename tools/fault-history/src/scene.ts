import type { SeededRandom } from '@assay/platform/util';
import type { Timetable, World } from '@assay/rehearsal';

/** A booking as a client last heard of it. */
export interface HeardBooking {
  readonly id: string;
  readonly status: string;
  readonly version: number;
}

/** What the clients of one organisation share: whom they book for, and what they heard of so far. */
export interface Scene {
  readonly world: World;
  readonly table: Timetable;
  readonly random: SeededRandom;
  /** Numbers of the apprentices. */
  readonly apprentices: readonly number[];
  /** By attempt. It may be out of date: then the product refuses, which is part of the history. */
  readonly heard: Map<string, HeardBooking>;
  /** Cookies of the assessors who are signed in, by their number. */
  readonly assessorCookies: readonly string[];
}

export interface Slot {
  readonly assessorId: string;
  readonly startsAt: string;
  readonly mode: 'online';
}

/** A time of an assessor, from few enough that clients often want the same. */
export function anySlot({ world, table, random }: Scene): Slot {
  const startsAt = table.startsAt(random.below(table.days.length), random.below(5));
  return { assessorId: world.id('assessor', random.below(world.assessors)), startsAt, mode: 'online' };
}

export function anyAttempt({ world, random, apprentices }: Scene): string {
  return world.id('professional-discussion', apprentices[random.below(apprentices.length)] ?? 0);
}
