/** A stretch that holds `from` and not `until`. Of time: milliseconds since 1970, UTC. */
export interface Range {
  readonly from: number;
  readonly until: number;
}

/** Ranges in order, none empty, none touching the next. */
export type Ranges = readonly Range[];

/** Whether the two share a point; ranges that merely touch do not. */
export function overlaps(a: Range, b: Range): boolean {
  return a.from < b.until && b.from < a.until && a.from < a.until && b.from < b.until;
}

/** Whether the point lies in one of the ranges. */
export function holds(ranges: Ranges, point: number): boolean {
  return ranges.some((range) => range.from <= point && point < range.until);
}

/** The same points in order, overlapping and touching ranges made one, empty ones left out. */
export function united(ranges: readonly Range[]): Ranges {
  const sorted = ranges.filter((range) => range.from < range.until).sort((a, b) => a.from - b.from);
  const result: Range[] = [];
  for (const range of sorted) {
    const last = result.at(-1);
    if (last && range.from <= last.until) result[result.length - 1] = { from: last.from, until: Math.max(last.until, range.until) };
    else result.push(range);
  }
  return result;
}

/** The points that lie in both. */
export function common(a: Ranges, b: Ranges): Ranges {
  const result: Range[] = [];
  for (let i = 0, j = 0; ;) {
    const [first, second] = [a[i], b[j]];
    if (!first || !second) return result;
    const shared = { from: Math.max(first.from, second.from), until: Math.min(first.until, second.until) };
    if (shared.from < shared.until) result.push(shared);
    if (first.until < second.until) i += 1;
    else j += 1;
  }
}

/** The points of `a` that do not lie in `b`. */
export function without(a: Ranges, b: Ranges): Ranges {
  const result: Range[] = [];
  let j = 0;
  for (const range of a) {
    let from = range.from;
    while (j < b.length && (b[j]?.until ?? 0) <= from) j += 1;
    for (let k = j; k < b.length; k += 1) {
      const hole = b[k];
      if (!hole || hole.from >= range.until) break;
      if (hole.from > from) result.push({ from, until: hole.from });
      from = Math.max(from, hole.until);
    }
    if (from < range.until) result.push({ from, until: range.until });
  }
  return result;
}
