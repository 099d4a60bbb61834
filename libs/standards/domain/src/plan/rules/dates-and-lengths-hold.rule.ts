import type { AssessmentPlan } from '../assessment-plan';
import { contradiction, PlanContradictionCode } from '../plan-contradiction';
import type { PlanContradiction, PlanDemand } from '../plan-contradiction';

/** The window and every live event last some time, start dates run forwards, further attempts end before the whole does. */
export const datesAndLengthsHold: PlanDemand = (plan) => [
  ...(plan.window.months.value < 1 ? [contradiction(PlanContradictionCode.LengthMissing, { of: 'window' })] : []),
  ...plan.methods
    .filter(({ minutes }) => minutes.value < 1)
    .map(({ method }) => contradiction(PlanContradictionCode.LengthMissing, { of: method })),
  ...startDates(plan),
  ...reattempts(plan),
];

function startDates({ startDates: { value } }: AssessmentPlan): readonly PlanContradiction[] {
  const { from, until } = value;
  return from !== null && until !== null && until < from ? [contradiction(PlanContradictionCode.StartDatesReversed, { from, until })] : [];
}

function reattempts({ reattempts: rules }: AssessmentPlan): readonly PlanContradiction[] {
  const all = rules.allWithinMonths.value;
  if (all === null) return [];
  return (['resit', 'retake'] as const).flatMap((after) => {
    const months = rules[`${after}WithinMonths`].value;
    return months !== null && months > all ? [contradiction(PlanContradictionCode.ReattemptsBeyondEnd, { after, months, all })] : [];
  });
}
