import type { MethodMarking } from '../method-marking';
import { contradiction, PlanContradictionCode } from '../plan-contradiction';
import type { PlanContradiction, PlanDemand } from '../plan-contradiction';
import type { PlannedMethod } from '../planned-method';

/** A method graded by criteria has a step for every grade above its lowest, and no others. */
export const stepsAreInScale: PlanDemand = ({ methods }) =>
  methods.flatMap((planned) => (planned.marking.value.by === 'criteria' ? faultsOf(planned, planned.marking.value) : []));

function faultsOf({ method, scale }: PlannedMethod, { steps }: Extract<MethodMarking, { by: 'criteria' }>): readonly PlanContradiction[] {
  const wanted = scale.value.slice(1);
  const given = steps.map(({ grade }) => grade);
  const same = wanted.length === given.length && wanted.every((grade, index) => given[index] === grade);
  return same ? [] : [contradiction(PlanContradictionCode.StepsOutsideScale, { method, wanted, given })];
}
