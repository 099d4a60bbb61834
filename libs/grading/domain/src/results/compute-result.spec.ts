import { AssessmentMethod, type MethodOutcome, type RubricGrade, st0825Plan } from '@assay/standards/domain';
import { computeResult } from './compute-result';

const observation = (grade: RubricGrade): MethodOutcome => ({
  method: AssessmentMethod.Observation,
  grade,
  attempt: 'first',
});
const discussion = (grade: RubricGrade, attempt: MethodOutcome['attempt'] = 'first'): MethodOutcome => ({
  method: AssessmentMethod.ProfessionalDiscussion,
  grade,
  attempt,
});

it('names the row of the plan’s table and what each method brought', () => {
  const result = computeResult(st0825Plan, [observation('distinction'), discussion('pass')]);
  expect(result).toMatchObject({
    kind: 'graded',
    overallGrade: 'merit',
    explanation: {
      plan: 'ST0825 1.1',
      row: 8,
      caps: [],
      methods: [
        { method: 'observation', attempt: 'first', grade: 'distinction', counted: 'distinction' },
        { method: 'professional-discussion', attempt: 'first', grade: 'pass', counted: 'pass' },
      ],
    },
  });
});

it('shows a cap: the grade as marked beside the grade as counted', () => {
  const result = computeResult(st0825Plan, [observation('pass'), discussion('distinction', 'resit')]);
  expect(result).toMatchObject({
    overallGrade: 'pass',
    explanation: {
      methods: [{}, { attempt: 'resit', grade: 'distinction', counted: 'pass' }],
      caps: [{ method: 'professional-discussion', after: 'resit', from: 'distinction', to: 'pass' }],
    },
  });
});

it('waits for every method', () => {
  expect(computeResult(st0825Plan, [observation('fail')])).toEqual({
    kind: 'incomplete',
    missing: ['professional-discussion'],
  });
});

it('gives no grade where the table has no row', () => {
  const plan = { ...st0825Plan, aggregation: [] };
  expect(computeResult(plan, [observation('pass'), discussion('pass')])).toEqual({ kind: 'no-row' });
});
