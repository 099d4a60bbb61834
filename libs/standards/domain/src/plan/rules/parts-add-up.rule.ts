import { contradiction, PlanContradictionCode } from '../plan-contradiction';
import type { PlanDemand } from '../plan-contradiction';

/** Where a method is divided into parts, their minutes together are the method's. */
export const partsAddUp: PlanDemand = ({ methods }) =>
  methods.flatMap(({ method, minutes, parts }) => {
    const together = parts.reduce((sum, part) => sum + part.value.minutes, 0);
    if (parts.length === 0 || together === minutes.value) return [];
    return [
      contradiction(PlanContradictionCode.PartsDoNotAddUp, {
        method,
        minutes: minutes.value,
        parts: together,
      }),
    ];
  });
