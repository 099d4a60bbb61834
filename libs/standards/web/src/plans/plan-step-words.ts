import type { Question } from '@assay/platform/ui';
import type { PlanResponse } from '@assay/standards/contracts';
import type { PlanStep } from '@assay/standards/domain';

/** What is said once the step is taken. */
export const planStepDone: Readonly<Record<PlanStep, string>> = {
  submit: 'Plan submitted for approval.',
  return: 'Plan sent back.',
  publish: 'Plan published.',
};

/** What is asked before the step. */
export function planStepQuestion(
  step: Exclude<PlanStep, 'return'>,
  { standardReference, versionLabel }: PlanResponse,
  unverified: string | null,
): Question {
  const open = unverified ? [`${unverified} not confirmed.`] : [];
  if (step === 'submit')
    return {
      heading: 'Submit the plan for approval?',
      consequences: ['A second person reads it and publishes it, or sends it back with a reason.', ...open],
      confirmLabel: 'Submit',
    };
  return {
    heading: 'Publish the plan?',
    consequences: [`${standardReference} ${versionLabel} can never be changed again; apprentices can be enrolled on it.`, ...open],
    confirmLabel: 'Publish',
  };
}
