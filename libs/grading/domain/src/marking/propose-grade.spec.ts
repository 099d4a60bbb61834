import fc from 'fast-check';
import type { MethodMarking, RubricGrade } from '@assay/standards/domain';
import { proposeGrade } from './propose-grade';

const scale: readonly RubricGrade[] = ['fail', 'pass', 'distinction'];
const allForAll: MethodMarking = {
  by: 'criteria',
  steps: [
    { grade: 'pass', criteria: 'all' },
    { grade: 'distinction', criteria: 'all' },
  ],
};
const twoForDistinction: MethodMarking = {
  by: 'criteria',
  steps: [
    { grade: 'distinction', criteria: 2 },
    { grade: 'pass', criteria: 'all' },
  ],
};

function levels(...grades: (RubricGrade | null)[]) {
  return grades.map((grade, index) => ({ criterionId: `c${index + 1}`, grade }));
}

it('proposes a pass when every criterion is met', () => {
  expect(proposeGrade(allForAll, scale, levels('pass', 'distinction'))).toEqual({
    kind: 'proposed',
    grade: 'pass',
    reasons: [
      { grade: 'pass', reached: true, needed: 2, met: 2, of: 2, below: [] },
      { grade: 'distinction', reached: false, needed: 2, met: 1, of: 2, below: ['c1'] },
    ],
  });
});

it('proposes a fail as soon as one criterion fails, whatever the others are, and names it', () => {
  const proposal = proposeGrade(twoForDistinction, scale, levels('distinction', 'distinction', 'fail'));
  expect(proposal).toMatchObject({
    grade: 'fail',
    reasons: [{ grade: 'pass', reached: false, below: ['c3'] }],
  });
});

it.each<[string, MethodMarking, RubricGrade[], RubricGrade]>([
  ['all wanted, all there', allForAll, ['distinction', 'distinction'], 'distinction'],
  ['two wanted, two there', twoForDistinction, ['distinction', 'distinction', 'pass'], 'distinction'],
  ['two wanted, one there', twoForDistinction, ['distinction', 'pass', 'pass'], 'pass'],
])('counts distinctions as the plan says: %s', (_case, marking, grades, expected) => {
  expect(proposeGrade(marking, scale, levels(...grades))).toMatchObject({ grade: expected });
});

it('lists the criteria without a level instead of guessing', () => {
  expect(proposeGrade(allForAll, scale, levels('pass', null, null))).toEqual({
    kind: 'incomplete',
    missing: ['c2', 'c3'],
  });
});

it('proposes nothing for a rubric without criteria', () => {
  expect(proposeGrade(allForAll, scale, [])).toEqual({ kind: 'incomplete', missing: [] });
});

it('asks for the raw mark where the plan grades by one', () => {
  const byMark: MethodMarking = { by: 'raw-mark', outOf: 40, boundaries: [], mustPass: [] };
  expect(proposeGrade(byMark, scale, levels('pass'))).toEqual({ kind: 'raw-mark-needed' });
});

describe('by raw mark', () => {
  const safeguarding: MethodMarking = {
    by: 'raw-mark',
    outOf: 35,
    boundaries: [
      { grade: 'fail', from: 0, to: 22 },
      { grade: 'pass', from: 23, to: 35 },
    ],
    mustPass: [{ name: 'Safeguarding', items: 5, needed: 5 }],
  };
  const grades: readonly RubricGrade[] = ['fail', 'pass'];

  it.each([
    [5, 18, 'pass'],
    [5, 17, 'fail'],
    [4, 30, 'fail'],
  ])('with %s of the must-pass items and %s others proposes a %s', (right, others, grade) => {
    expect(proposeGrade(safeguarding, grades, [], { mustPass: [right], others })).toMatchObject({
      kind: 'proposed',
      grade,
      rawMark: { mark: right + others, mustPass: [{ met: right === 5 }] },
    });
  });

  it('waits until every number is there', () => {
    expect(proposeGrade(safeguarding, grades, [], { mustPass: [null], others: 30 })).toEqual({ kind: 'raw-mark-needed' });
  });
});

it('never proposes less when a criterion is judged higher', () => {
  const grade = fc.constantFrom<RubricGrade>(...scale);
  const needed = fc.oneof(fc.constant('all' as const), fc.integer({ min: 1, max: 6 }));
  fc.assert(
    fc.property(fc.array(grade, { minLength: 1, maxLength: 6 }), needed, needed, fc.nat(), (grades, pass, top, at) => {
      const steps = [
        { grade: 'pass' as const, criteria: pass },
        { grade: 'distinction' as const, criteria: top },
      ];
      const rankOf = (judged: readonly RubricGrade[]) => {
        const proposal = proposeGrade({ by: 'criteria', steps }, scale, levels(...judged));
        return proposal.kind === 'proposed' ? scale.indexOf(proposal.grade) : -1;
      };
      const raised = grades.with(at % grades.length, 'distinction');
      expect(rankOf(raised)).toBeGreaterThanOrEqual(rankOf(grades));
    }),
  );
});
