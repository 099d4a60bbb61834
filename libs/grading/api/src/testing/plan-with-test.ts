import { type AssessmentPlan, type PlannedMethod, st0825Plan } from '@assay/standards/domain';
import type { RawMarking } from '@assay/grading/domain';

/** Twelve items, pass at eight, with both on safety. */
export const markedTest: RawMarking = {
  by: 'raw-mark',
  outOf: 12,
  boundaries: [
    { grade: 'fail', from: 0, to: 7 },
    { grade: 'pass', from: 8, to: 10 },
    { grade: 'distinction', from: 11, to: 12 },
  ],
  mustPass: [{ name: 'Safety', items: 2, needed: 2 }],
};

/** ST0825 with a first method that is graded by raw mark, and a discussion whose two questions are stated. */
export const planWithTest: AssessmentPlan = { ...st0825Plan, methods: st0825Plan.methods.map(changed) };

function changed(method: PlannedMethod): PlannedMethod {
  if (method.method === 'observation') return { ...method, marking: { ...method.marking, value: markedTest } };
  return { ...method, questions: { ...method.questions, value: 2, certainty: 'stated' } };
}
