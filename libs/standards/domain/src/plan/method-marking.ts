import type { RubricGrade } from '../rubric-grade';

/** A grade is reached when all, or this many, of the method's criteria stand at it or above. */
export interface GradeStep {
  readonly grade: RubricGrade;
  readonly criteria: 'all' | number;
}

/** Raw marks from `from` to `to`, both included. */
export interface GradeBoundary {
  readonly grade: RubricGrade;
  readonly from: number;
  readonly to: number;
}

/** Items inside a test that must be right whatever the total. */
export interface MustPass {
  readonly name: string;
  readonly items: number;
  readonly needed: number;
}

/** By criteria: the highest grade whose step, and every step below it, is reached. By raw mark: the boundary it falls in. */
export type MethodMarking =
  | { readonly by: 'criteria'; readonly steps: readonly GradeStep[] }
  | {
      readonly by: 'raw-mark';
      readonly outOf: number;
      readonly boundaries: readonly GradeBoundary[];
      readonly mustPass: readonly MustPass[];
    };
