import type { LocalDate } from '@assay/platform/util';
import type { AssessmentMethod, RubricGrade } from '@assay/standards/domain';
import type { AttemptKind } from '../attempt-kind';
import type { ReattemptFacts, ReattemptObjection, ReattemptWish } from './reattempt-facts';
import { reattemptUntil } from './reattempt-until';
import { attemptsAreLeft, attemptsLeft } from './rules/attempts-are-left.rule';
import { enrolmentGoesOn } from './rules/enrolment-goes-on.rule';
import { kindFits, kindsNext } from './rules/kind-fits.rule';
import { methodWasFailed } from './rules/method-was-failed.rule';
import { noAttemptIsOpen } from './rules/no-attempt-is-open.rule';
import { outcomeStands } from './rules/outcome-stands.rule';
import { reattemptInTime } from './rules/reattempt-in-time.rule';

/** A further attempt that the plan allows, and on which terms. */
export interface ReattemptOption {
  readonly method: AssessmentMethod;
  readonly kind: AttemptKind;
  /** The last local day on which it may take place. */
  readonly until: LocalDate;
  /** The highest grade that it can lead to; null where the plan caps nothing. */
  readonly cap: RubricGrade | null;
  readonly differentTask: boolean;
  /** How many further attempts are left, this one included; null where the plan sets no limit. */
  readonly left: number | null;
}

const rules = [enrolmentGoesOn, outcomeStands, methodWasFailed, kindFits, noAttemptIsOpen, attemptsAreLeft, reattemptInTime];

/** Every objection of the plan to the further attempt; empty where it may be opened. */
export function reattemptObjections(facts: ReattemptFacts, wish: ReattemptWish): readonly ReattemptObjection[] {
  return rules.flatMap((rule) => rule(facts, wish));
}

/** What can be attempted again now, method by method as the plan has them. */
export function reattemptOptions(facts: ReattemptFacts): readonly ReattemptOption[] {
  return facts.plan.methods.flatMap(({ method }) =>
    kindsNext(facts, method)
      .filter((kind) => reattemptObjections(facts, { method, kind }).length === 0)
      .map((kind) => ({
        method,
        kind,
        until: reattemptUntil(facts, { method, kind }),
        cap: capAfter(facts, kind),
        differentTask: facts.plan.reattempts.differentTask.value,
        left: attemptsLeft(facts, method),
      })),
  );
}

function capAfter({ plan }: ReattemptFacts, kind: AttemptKind): RubricGrade | null {
  return plan.reattempts.caps.find(({ value }) => value.after === kind)?.value.highest ?? null;
}
