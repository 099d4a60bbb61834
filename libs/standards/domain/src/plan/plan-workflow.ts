import type { ValueOf } from '@assay/platform/util';
import { PlanStatus } from './plan-status';

/** What a person can do with a plan as a whole. */
export const PlanStep = { Submit: 'submit', Return: 'return', Publish: 'publish' } as const;
export type PlanStep = ValueOf<typeof PlanStep>;

/** Who had a hand in the plan. `editors` are all who entered or changed a rule of it; nobody, where it came as it is. */
export interface PlanAuthors {
  readonly editors: readonly string[];
  readonly submittedBy: string | null;
}

export type PlanStepRefusal = 'plan-not-ready' | 'plan-own-work';

/**
 * Why the person may not take the step now; null where nothing stands against it. What people entered is published by
 * a second person, after it was submitted; a plan that came with the product and that nobody changed, by anyone.
 */
export function planRefusal(
  step: PlanStep,
  { status, editors, submittedBy }: PlanAuthors & { readonly status: PlanStatus },
  accountId: string,
): PlanStepRefusal | null {
  const untouched = editors.length === 0;
  switch (step) {
    case PlanStep.Submit:
      return status === PlanStatus.Draft && !untouched ? null : 'plan-not-ready';
    case PlanStep.Return:
      return status === PlanStatus.Submitted ? null : 'plan-not-ready';
    case PlanStep.Publish:
      if (status === PlanStatus.Draft && untouched) return null;
      if (status !== PlanStatus.Submitted) return 'plan-not-ready';
      return [...editors, submittedBy].includes(accountId) ? 'plan-own-work' : null;
  }
}
