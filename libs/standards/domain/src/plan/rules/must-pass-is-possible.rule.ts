import { contradiction, PlanContradictionCode } from '../plan-contradiction';
import type { PlanDemand } from '../plan-contradiction';

/** Must-pass items can be passed: no more are needed than there are, and no more are there than the test has marks. */
export const mustPassIsPossible: PlanDemand = ({ methods }) =>
  methods.flatMap(({ method, marking: { value } }) =>
    value.by === 'criteria'
      ? []
      : value.mustPass
          .filter(({ items, needed }) => needed > items || items > value.outOf || needed < 1)
          .map(({ name, items, needed }) =>
            contradiction(PlanContradictionCode.MustPassImpossible, {
              method,
              name,
              items,
              needed,
              outOf: value.outOf,
            }),
          ),
  );
