import { AssessmentMethod } from './assessment-method';
import { overallGrade } from './overall-grade';
import type { MethodOutcome } from './overall-grade';
import { st0825Plan } from './st0825/st0825-plan';
import { planFile } from './testing/plan-file';

const solutionsProfessional = planFile('ST0119_1.2');

const { Observation, ProfessionalDiscussion, Presentation } = AssessmentMethod;
const outcome = (
  method: MethodOutcome['method'],
  grade: MethodOutcome['grade'],
  attempt: MethodOutcome['attempt'] = 'first',
): MethodOutcome => ({ method, grade, attempt });

it('looks the grade up and names the row', () => {
  const grade = overallGrade(st0825Plan, [outcome(Observation, 'distinction'), outcome(ProfessionalDiscussion, 'pass')]);
  expect(grade).toMatchObject({ kind: 'graded', grade: 'merit', row: 8, capsApplied: [] });
});

it('lowers a method reached on a resit before the lookup where the cap is on the method', () => {
  const grade = overallGrade(st0825Plan, [outcome(Observation, 'distinction'), outcome(ProfessionalDiscussion, 'distinction', 'resit')]);
  expect(grade).toMatchObject({
    grade: 'merit',
    row: 8,
    capsApplied: [{ method: ProfessionalDiscussion, after: 'resit', from: 'distinction', to: 'pass' }],
  });
});

it('lowers the whole after the lookup where the cap is on the overall grade', () => {
  const grade = overallGrade(solutionsProfessional, [
    outcome(Presentation, 'distinction'),
    outcome(ProfessionalDiscussion, 'distinction', 'retake'),
  ]);
  expect(grade).toMatchObject({
    grade: 'merit',
    row: 9,
    capsApplied: [{ method: null, after: 'retake', from: 'distinction', to: 'merit' }],
  });
});

it('names no cap where the grade is within it', () => {
  const grade = overallGrade(st0825Plan, [outcome(Observation, 'pass', 'resit'), outcome(ProfessionalDiscussion, 'pass')]);
  expect(grade).toMatchObject({ grade: 'pass', capsApplied: [] });
});

it('gives no grade while a method is missing', () => {
  expect(overallGrade(st0825Plan, [outcome(Observation, 'pass')])).toEqual({
    kind: 'incomplete',
    missing: [ProfessionalDiscussion],
  });
});

it('gives no grade where the table has no row', () => {
  const holed = { ...st0825Plan, aggregation: st0825Plan.aggregation.slice(0, 5) };
  const grade = overallGrade(holed, [outcome(Observation, 'pass'), outcome(ProfessionalDiscussion, 'pass')]);
  expect(grade).toEqual({
    kind: 'no-row',
    grades: { observation: 'pass', 'professional-discussion': 'pass' },
  });
});
