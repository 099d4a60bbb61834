import { RubricGrade } from '../rubric-grade';
import { AssessmentMethod } from './assessment-method';
import { checkPlan } from './check-plan';
import { withRow } from './change-plan';
import { impliedRows } from './implied-rows';
import { aMethod, aPlan, cited } from './testing/a-plan';

const { Observation, ProfessionalDiscussion } = AssessmentMethod;
const methods = [aMethod(Observation), aMethod(ProfessionalDiscussion)];
const filled = (table: readonly (readonly [string, string])[]) =>
  Object.fromEntries(
    impliedRows(aPlan(methods, table)).map(({ grades, overall, because }) => [
      Object.values(grades)
        .map((grade) => grade.charAt(0).toUpperCase())
        .join(''),
      [overall, because.kind],
    ]),
  );

it('fills fails and rows of one grade without being told anything', () => {
  expect(filled([])).toEqual({
    FF: ['fail', 'fail-in-any'],
    FP: ['fail', 'fail-in-any'],
    FD: ['fail', 'fail-in-any'],
    PF: ['fail', 'fail-in-any'],
    DF: ['fail', 'fail-in-any'],
    PP: ['pass', 'all-alike'],
    DD: ['distinction', 'all-alike'],
  });
});

it('turns a row round, and names the row', () => {
  const rows = impliedRows(aPlan(methods, [['PD', 'M']]));
  expect(rows.find(({ because }) => because.kind === 'mirrors')).toEqual({
    grades: { observation: 'distinction', 'professional-discussion': 'pass' },
    overall: 'merit',
    because: { kind: 'mirrors', row: 1 },
  });
});

it('turns no row round where two rows contradict symmetry, or the scales differ', () => {
  const scale = cited.stated([RubricGrade.Fail, RubricGrade.Pass, RubricGrade.Merit, RubricGrade.Distinction], 'grades');
  const four = [aMethod(Observation, { scale }), aMethod(ProfessionalDiscussion, { scale })];
  const mirrors = (plan: Parameters<typeof impliedRows>[0]) => impliedRows(plan).filter(({ because }) => because.kind === 'mirrors');
  expect(
    mirrors(
      aPlan(four, [
        ['PD', 'P'],
        ['DP', 'M'],
        ['MD', 'M'],
      ]),
    ),
  ).toEqual([]);
  expect(mirrors(aPlan([aMethod(Observation, { scale }), aMethod(ProfessionalDiscussion)], [['PD', 'M']]))).toEqual([]);
});

it('fills no fail where a row passes in spite of one', () => {
  expect(filled([['FD', 'P']])).not.toHaveProperty('FF');
});

it('fills what lies between two rows of one grade', () => {
  const scale = cited.stated([RubricGrade.Fail, RubricGrade.Pass, RubricGrade.Merit, RubricGrade.Distinction], 'grades');
  const plan = aPlan(
    [aMethod(Observation, { scale }), aMethod(ProfessionalDiscussion)],
    [
      ['PP', 'P'],
      ['DP', 'P'],
    ],
  );
  expect(impliedRows(plan)).toContainEqual({
    grades: { observation: 'merit', 'professional-discussion': 'pass' },
    overall: 'pass',
    because: { kind: 'between', lower: 1, upper: 2 },
  });
});

it('completes the table from one told row, in the order of the combinations', () => {
  const told = aPlan(methods, [['PD', 'M']]);
  const plan = impliedRows(told).reduce((current, { grades, overall }) => withRow(current, grades, cited.stated(overall, 'grades')), told);
  expect(checkPlan(plan)).toEqual([]);
  expect(plan.aggregation[4]?.grades).toEqual({ observation: 'pass', 'professional-discussion': 'pass' });
});
