import type { AssessmentPlan } from './assessment-plan';
import type { PlanContradiction, PlanDemand } from './plan-contradiction';
import { aggregationIsComplete } from './rules/aggregation-is-complete.rule';
import { boundariesCoverMarks } from './rules/boundaries-cover-marks.rule';
import { capsAreInScale } from './rules/caps-are-in-scale.rule';
import { datesAndLengthsHold } from './rules/dates-and-lengths-hold.rule';
import { methodsAreDistinct } from './rules/methods-are-distinct.rule';
import { mustPassIsPossible } from './rules/must-pass-is-possible.rule';
import { orderFitsWindow } from './rules/order-fits-window.rule';
import { orderIsMeant } from './rules/order-is-meant.rule';
import { partsAddUp } from './rules/parts-add-up.rule';
import { rulesAreCited } from './rules/rules-are-cited.rule';
import { scalesAscend } from './rules/scales-ascend.rule';
import { stepsAreInScale } from './rules/steps-are-in-scale.rule';

const planDemands: readonly PlanDemand[] = [
  methodsAreDistinct,
  datesAndLengthsHold,
  partsAddUp,
  scalesAscend,
  stepsAreInScale,
  boundariesCoverMarks,
  mustPassIsPossible,
  aggregationIsComplete,
  orderIsMeant,
  orderFitsWindow,
  capsAreInScale,
  rulesAreCited,
];

/** Every contradiction in the plan; none means it can be published. */
export function checkPlan(plan: AssessmentPlan): readonly PlanContradiction[] {
  return planDemands.flatMap((demand) => demand(plan));
}
