import { normal95 } from './proportion-interval';

/**
 * How far markers agree beyond chance. `kappa` is 1 for complete agreement and 0 for what chance alone would give; null
 * where only one level was ever chosen, so that chance explains everything.
 */
export interface Agreement {
  /** Share of pairs of markers that chose the same level, 0 to 1. */
  readonly observed: number;
  readonly kappa: number | null;
  /** 95 % interval by leaving out one item at a time; null with fewer than three items. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly items: number;
}

/**
 * Fleiss' kappa (1971) over items that several markers judged, each item a list of the levels they chose. Markers may
 * differ from item to item and in number; items with fewer than two judgements say nothing and are left out. Null
 * where there is no such item.
 */
export function fleissKappa(items: readonly (readonly string[])[]): Agreement | null {
  const judged = items.filter((levels) => levels.length >= 2);
  return withInterval(judged, (some) => {
    const total = some.reduce((sum, levels) => sum + levels.length, 0);
    const expected = sumOf(shares(some.flat(), total).map((share) => share ** 2));
    // Every judgement counts once, so an item that many judged weighs more than one that two judged.
    const observed = sumOf(some.map((levels) => pairsAgreeing(levels) * levels.length)) / total;
    return { observed, expected };
  });
}

/** Cohen's kappa (1960) of two markers over the items both judged, each item the two levels they chose. */
export function cohensKappa(items: readonly (readonly [string, string])[]): Agreement | null {
  return withInterval(items, (some) => {
    const first = counts(some.map(([level]) => level));
    const second = counts(some.map(([, level]) => level));
    const expected = sumOf([...first].map(([level, count]) => (count * (second.get(level) ?? 0)) / some.length ** 2));
    const observed = some.filter(([one, other]) => one === other).length / some.length;
    return { observed, expected };
  });
}

type Reading<Item> = (items: readonly Item[]) => { readonly observed: number; readonly expected: number };

function withInterval<Item>(items: readonly Item[], read: Reading<Item>): Agreement | null {
  if (items.length === 0) return null;
  const kappa = kappaOf(items, read);
  const interval = kappa === null ? null : jackknife(items, kappa, read);
  return { observed: read(items).observed, kappa, interval, items: items.length };
}

function kappaOf<Item>(items: readonly Item[], read: Reading<Item>): number | null {
  if (items.length === 0) return null;
  const { observed, expected } = read(items);
  return expected >= 1 ? null : (observed - expected) / (1 - expected);
}

/** Tukey's jackknife: what leaving out each item in turn does to kappa tells how far it can be trusted. */
function jackknife<Item>(items: readonly Item[], kappa: number, read: Reading<Item>): Agreement['interval'] {
  const count = items.length;
  if (count < 3) return null;
  const without = items.map(
    (_, left) =>
      kappaOf(
        items.filter((_, index) => index !== left),
        read,
      ) ?? kappa,
  );
  const mean = sumOf(without) / count;
  const error = Math.sqrt(((count - 1) / count) * sumOf(without.map((value) => (value - mean) ** 2)));
  return { low: Math.max(-1, kappa - normal95 * error), high: Math.min(1, kappa + normal95 * error) };
}

function pairsAgreeing(levels: readonly string[]): number {
  const same = sumOf([...counts(levels).values()].map((count) => count * (count - 1)));
  return same / (levels.length * (levels.length - 1));
}

function shares(levels: readonly string[], total: number): number[] {
  return [...counts(levels).values()].map((count) => count / total);
}

function counts(levels: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const level of levels) found.set(level, (found.get(level) ?? 0) + 1);
  return found;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
