import { contradiction, PlanContradictionCode } from '../plan-contradiction';
import type { PlanDemand } from '../plan-contradiction';

/** A plan has at least one method, and each kind at most once. */
export const methodsAreDistinct: PlanDemand = ({ methods }) => {
  if (methods.length === 0) return [contradiction(PlanContradictionCode.MethodsMissing)];
  const kinds = methods.map(({ method }) => method);
  const repeated = new Set(kinds.filter((method, index) => kinds.indexOf(method) !== index));
  return [...repeated].map((method) => contradiction(PlanContradictionCode.MethodRepeated, { method }));
};
