import { objectTo, type ReattemptRule } from '../reattempt-facts';

/** Only what was failed is attempted again, unless the plan lets a pass be raised. */
export const methodWasFailed: ReattemptRule = ({ plan, released }, { method }) => {
  const grade = released.find((one) => one.method === method)?.grade;
  const lowest = plan.methods.find((one) => one.method === method)?.scale.value[0];
  if (grade === undefined) return objectTo('method-was-failed', { grade: null });
  if (grade === lowest) return [];
  const { failedMethodsOnly, toRaisePass } = plan.reattempts;
  return toRaisePass.value && !failedMethodsOnly.value ? [] : objectTo('method-was-failed', { grade });
};
