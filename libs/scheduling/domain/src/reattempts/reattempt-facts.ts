import type { LocalDate } from '@assay/platform/util';
import type { AssessmentMethod, AssessmentPlan, RubricGrade } from '@assay/standards/domain';
import type { AttemptKind } from '../attempt-kind';
import type { EnrolmentStatus } from '../lifecycles/enrolment-status';
import type { Pause } from '../enrolment/end-after-pauses';

/** An attempt at a method, as far as further ones depend on it. */
export interface EarlierAttempt {
  readonly method: AssessmentMethod;
  readonly number: number;
  readonly kind: AttemptKind;
  /** Nothing of it counts: it ended without a grade. */
  readonly isVoid: boolean;
  /** Special consideration was agreed: it counts towards no limit, and the next one stands in its place. */
  readonly isDisregarded: boolean;
  /** Special consideration lets the method be attempted until then; null where it does not. */
  readonly longerUntil: LocalDate | null;
}

/** The grade of a method in the newest released result, and the attempt it came from. */
export interface ReleasedMethod {
  readonly method: AssessmentMethod;
  readonly grade: RubricGrade;
  readonly number: number;
}

/** What decides whether a method may be attempted again. */
export interface ReattemptFacts {
  readonly plan: AssessmentPlan;
  readonly today: LocalDate;
  readonly enrolmentStatus: EnrolmentStatus;
  /** An appeal or a case about the enrolment is open. */
  readonly isUnderReview: boolean;
  readonly windowStartsOn: LocalDate | null;
  /** Local day on which the newest result was released. */
  readonly releasedOn: LocalDate;
  readonly released: readonly ReleasedMethod[];
  readonly attempts: readonly EarlierAttempt[];
  /** Every pause that is over, in their order. */
  readonly pauses: readonly Pause[];
}

/** A method that somebody wants to attempt again. */
export interface ReattemptWish {
  readonly method: AssessmentMethod;
  readonly kind: AttemptKind;
}

/** Why a rule says no: its code, and the facts a person needs to put it right. */
export interface ReattemptObjection {
  readonly rule: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** One sentence of the plan about further attempts. */
export type ReattemptRule = (facts: ReattemptFacts, wish: ReattemptWish) => readonly ReattemptObjection[];

/** One objection, as the list that a rule returns. */
export function objectTo(rule: string, facts: Readonly<Record<string, unknown>> = {}): readonly ReattemptObjection[] {
  return [{ rule, facts }];
}
