import type { GradeBoundary, MethodMarking, MustPass } from '@assay/standards/domain';

export type RawMarking = Extract<MethodMarking, { by: 'raw-mark' }>;

/** What was right, as it is entered: of each must-pass part in the plan's order, and of everything else. Null: not entered. */
export interface RawMarks {
  readonly mustPass: readonly (number | null)[];
  readonly others: number | null;
}

/** How a must-pass part came out. */
export interface MustPassFinding extends MustPass {
  readonly right: number;
  readonly met: boolean;
}

/** The total of the raw marks with everything that decides the grade. */
export interface RawMarkFinding {
  readonly mark: number;
  readonly outOf: number;
  readonly boundary: GradeBoundary;
  readonly mustPass: readonly MustPassFinding[];
}

/** The most that the fields of a method take, in the order of `RawMarks`. */
export function mostOf({ outOf, mustPass }: RawMarking): { mustPass: readonly number[]; others: number } {
  const most = mustPass.map(({ items }) => items);
  return { mustPass: most, others: outOf - most.reduce((sum, items) => sum + items, 0) };
}

/** Whether the numbers can be those of this method: one for each part, none below nothing, none above what there is. */
export function fitsMarking(marking: RawMarking, marks: RawMarks): boolean {
  const most = mostOf(marking);
  const fits = (right: number | null, limit: number) => right === null || (Number.isInteger(right) && right >= 0 && right <= limit);
  if (marks.mustPass.length !== most.mustPass.length) return false;
  return fits(marks.others, most.others) && marks.mustPass.every((right, at) => fits(right, most.mustPass[at] ?? 0));
}

/** The total and what it means; null while something is not entered, or where no boundary holds the total. */
export function rawMarkFinding(marking: RawMarking, marks: RawMarks | null): RawMarkFinding | null {
  const entered = marks ? [...marks.mustPass, marks.others] : [null];
  if (!marks || !entered.every((right) => right !== null)) return null;
  const mark = entered.reduce((sum, right) => sum + right, 0);
  const boundary = marking.boundaries.find(({ from, to }) => mark >= from && mark <= to);
  if (!boundary) return null;
  const mustPass = marking.mustPass.map((part, at) => {
    const right = marks.mustPass[at] ?? 0;
    return { ...part, right, met: right >= part.needed };
  });
  return { mark, outOf: marking.outOf, boundary, mustPass };
}

/** One mark more or less, or one must-pass item more, would have made another grade of it. */
export function isBorderlineMark({ boundaries }: RawMarking, { mark, mustPass }: RawMarkFinding): boolean {
  const atEdge = boundaries.some(({ from }) => from > 0 && (mark === from || mark === from - 1));
  const missed = mustPass.filter(({ met }) => !met);
  return atEdge || (missed.length === 1 && missed.every(({ needed, right }) => needed - right === 1));
}
