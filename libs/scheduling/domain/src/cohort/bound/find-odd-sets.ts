import type { Problem } from '../problem/problem';
import type { DayColumn } from './day-column';
import { dayMember } from './odd-set';
import type { OddSet } from './odd-set';

/** A row broken by less is not worth its place in the master. */
const BROKEN_BY = 0.02;
const MOST_MEMBERS = 9;
/** Triples that are broken by little, or not at all, may still grow into larger sets that are. */
const WORTH_GROWING = -0.35;
const MOST_GROWN = 400;
const HARDLY_USED = 5e-4;

interface Used {
  readonly members: readonly number[];
  readonly share: number;
}

interface Found {
  readonly set: OddSet;
  /** By how much the solution goes over what the row allows. */
  readonly by: number;
}

/** The odd sets that a fractional solution breaks most, worst first, each event in few of them. */
export function findOddSets(
  problem: Problem,
  columns: readonly DayColumn[],
  columnValue: Float64Array,
  most: number,
  mostOfAMember: number,
): readonly OddSet[] {
  const used = columns.flatMap(({ day, events }, index) => {
    const share = columnValue[index] ?? 0;
    return share > HARDLY_USED && share < 1 - HARDLY_USED ? [{ members: [...events, dayMember(problem, day)], share }] : [];
  });
  const byMember = new Map<number, Used[]>();
  for (const each of used) for (const member of each.members) byMember.set(member, [...(byMember.get(member) ?? []), each]);
  const triples = brokenTriples(used).sort(worstFirst).slice(0, MOST_GROWN);
  const all = triples.flatMap((triple) => grow(triple, byMember)).filter(({ by }) => by > BROKEN_BY);
  return spread(all.sort(worstFirst), most, mostOfAMember);
}

const worstFirst = (one: Found, other: Found) => other.by - one.by;

function spread(broken: readonly Found[], most: number, mostOfAMember: number): readonly OddSet[] {
  const times = new Map<number, number>();
  const chosen = new Map<string, OddSet>();
  for (const { set } of broken) {
    if (chosen.size >= most) break;
    if (chosen.has(set.join()) || set.some((member) => (times.get(member) ?? 0) >= mostOfAMember)) continue;
    for (const member of set) times.set(member, (times.get(member) ?? 0) + 1);
    chosen.set(set.join(), set);
  }
  return [...chosen.values()];
}

function brokenTriples(used: readonly Used[]): Found[] {
  const pairs = sharesOfPairs(used);
  const triples = sharesOfTriples(used);
  const found: Found[] = [];
  for (const [first, seconds] of pairs)
    for (const [second, one] of seconds) {
      if (second < first) continue;
      for (const [third, two] of pairs.get(second) ?? []) {
        const three = seconds.get(third);
        if (third < second || three === undefined) continue;
        const by = one + two + three - 2 * (triples.get(`${first} ${second} ${third}`) ?? 0) - 1;
        if (by > WORTH_GROWING) found.push({ set: [first, second, third], by });
      }
    }
  return found;
}

/** The triple and what it becomes with the best two more, and two more, as long as that breaks more. */
function grow(triple: Found, byMember: ReadonlyMap<number, readonly Used[]>): Found[] {
  const grown = [triple];
  for (let last = triple; last.set.length < MOST_MEMBERS;) {
    const next = bestPair(last, byMember);
    if (!next || next.by <= WORTH_GROWING) break;
    grown.push(next);
    last = next;
  }
  return grown;
}

/**
 * Two more members allow one more and let in every filling that uses an odd number so far and one of them, or an even
 * number and both.
 */
function bestPair({ set, by }: Found, byMember: ReadonlyMap<number, readonly Used[]>): Found | null {
  const near = new Set(set.flatMap((member) => byMember.get(member) ?? []));
  const alone = new Map<number, number>();
  for (const { members, share } of near) {
    const others = members.filter((member) => !set.includes(member));
    if ((members.length - others.length) % 2 === 1) for (const other of others) alone.set(other, (alone.get(other) ?? 0) + share);
  }
  const candidates = [...alone].sort((one, other) => other[1] - one[1]).slice(0, 24);
  let best: Found | null = null;
  for (const [index, [one, oneAlone]] of candidates.entries()) {
    const together = sharesBeside(set, byMember.get(one) ?? []);
    for (const [other, otherAlone] of candidates.slice(index + 1)) {
      const now = by + oneAlone + otherAlone + (together.get(other) ?? 0) - 1;
      if (!best || now > best.by) best = { set: [...set, one, other].sort((a, b) => a - b), by: now };
    }
  }
  return best;
}

/** For each other member in the fillings of one: what both together change over each alone. */
function sharesBeside(set: OddSet, fillings: readonly Used[]): ReadonlyMap<number, number> {
  const beside = new Map<number, number>();
  for (const { members, share } of fillings) {
    const isOdd = members.filter((member) => set.includes(member)).length % 2 === 1;
    for (const other of members) if (!set.includes(other)) beside.set(other, (beside.get(other) ?? 0) + (isOdd ? -share : share));
  }
  return beside;
}

/** How much of each pair of members shares a filling, by either of them. */
function sharesOfPairs(used: readonly Used[]): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const pairs = new Map<number, Map<number, number>>();
  for (const { members, share } of used)
    for (const one of members) {
      const own = pairs.get(one) ?? new Map<number, number>();
      pairs.set(one, own);
      for (const other of members) if (one !== other) own.set(other, (own.get(other) ?? 0) + share);
    }
  return pairs;
}

function sharesOfTriples(used: readonly Used[]): ReadonlyMap<string, number> {
  const triples = new Map<string, number>();
  for (const { members, share } of used) {
    const sorted = [...members].sort((one, other) => one - other);
    for (const [a, first] of sorted.entries())
      for (const [b, second] of sorted.entries())
        for (const third of sorted.slice(b + 1)) {
          if (b <= a) continue;
          const key = `${first} ${second} ${third}`;
          triples.set(key, (triples.get(key) ?? 0) + share);
        }
  }
  return triples;
}
