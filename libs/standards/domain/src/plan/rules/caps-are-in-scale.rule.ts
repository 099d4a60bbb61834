import { contradiction, PlanContradictionCode } from '../plan-contradiction';
import type { PlanDemand } from '../plan-contradiction';

/** A cap names a grade that exists: of the overall scale, or of some method's where it limits the method. */
export const capsAreInScale: PlanDemand = ({ methods, overallScale, reattempts }) =>
  reattempts.caps
    .map(({ value }) => value)
    .filter(({ limits, highest }) =>
      limits === 'overall' ? !overallScale.value.includes(highest) : !methods.every(({ scale }) => scale.value.includes(highest)),
    )
    .map(({ after, limits, highest }) => contradiction(PlanContradictionCode.CapOutsideScale, { after, limits, highest }));
