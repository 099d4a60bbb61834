import { minuteMs, united, without, type Range, type Ranges } from '@assay/platform/util';

export const nowhere: Ranges = [];
export const always: Ranges = [{ from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY }];

/** Everything or nothing. */
export const alwaysIf = (allowed: boolean): Ranges => (allowed ? always : nowhere);

/** Every start from this instant on. */
export const from = (instant: number): Ranges => [{ from: instant, until: Number.POSITIVE_INFINITY }];

/** The starts of an event so long that stays inside one of the stretches. */
export function startsInside(stretches: readonly Range[], minutes: number): Ranges {
  const [only] = stretches;
  const whole = stretches.length === 1 && only ? [only] : united(stretches);
  return whole
    .map(({ from: first, until }) => ({ from: first, until: until - minutes * minuteMs + 1 }))
    .filter(({ from: first, until }) => first < until);
}

/** The starts of an event so long that touches none of the commitments. */
export function startsClearOf(commitments: readonly Range[], minutes: number): Ranges {
  return without(always, united(commitments.map(({ from, until }) => ({ from: from - minutes * minuteMs + 1, until }))));
}

/** An instant as it is told to others, `2027-01-11T09:00:00.000Z`. */
export const told = (instant: number): string => new Date(instant).toISOString();
