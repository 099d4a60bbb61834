import type { DutyShare } from './generated-rubric';

type Holder = DutyShare & { readonly also?: readonly DutyShare[] };

/** What a criterion holds, duty by duty. */
export const sharesOf = ({ duty, text, elements, connectives, also }: Holder): readonly DutyShare[] => [
  { duty, text, elements, connectives },
  ...(also ?? []),
];

/** How many elements a criterion holds in all. */
export const elementCount = (criterion: Holder): number => sharesOf(criterion).reduce((count, { elements }) => count + elements.length, 0);

/**
 * Divides a criterion's elements in two, before the element at this position (over all its duties, from 0). What stands
 * between two elements stays with the one before it. Null where one side would be empty.
 */
export function splitShares(shares: readonly DutyShare[], at: number): readonly [readonly DutyShare[], readonly DutyShare[]] | null {
  const before: DutyShare[] = [];
  const after: DutyShare[] = [];
  let passed = 0;
  for (const share of shares) {
    const cut = Math.min(Math.max(at - passed, 0), share.elements.length);
    passed += share.elements.length;
    if (cut === share.elements.length) before.push(share);
    else if (cut === 0) after.push(share);
    else {
      const [left, right] = cutShare(share, cut);
      before.push(left);
      after.push(right);
    }
  }
  return before.length === 0 || after.length === 0 ? null : [before, after];
}

function cutShare(share: DutyShare, cut: number): readonly [DutyShare, DutyShare] {
  const border = share.elements[cut]?.start ?? 0;
  const half = (keep: (start: number) => boolean): DutyShare => ({
    ...share,
    elements: share.elements.filter(({ start }) => keep(start)),
    connectives: share.connectives.filter(({ start }) => keep(start)),
  });
  return [half((start) => start < border), half((start) => start >= border)];
}

/** The shares of two criteria in one: parts of the same duty grow together again, duties stand in their order. */
export function mergeShares(one: readonly DutyShare[], other: readonly DutyShare[]): readonly DutyShare[] {
  const byDuty = new Map<number, DutyShare>();
  for (const share of [...one, ...other]) {
    const there = byDuty.get(share.duty);
    byDuty.set(share.duty, there ? joined(there, share) : share);
  }
  return [...byDuty.values()].sort((a, b) => a.duty - b.duty);
}

const joined = (one: DutyShare, other: DutyShare): DutyShare => ({
  ...one,
  elements: [...one.elements, ...other.elements].sort((a, b) => a.start - b.start),
  connectives: [...one.connectives, ...other.connectives].sort((a, b) => a.start - b.start),
});
