import { correctJudgements } from './correct-judgements';

const judged = (criterionId: string) => ({ criterionId, grade: 'fail' as const, evidence: `seen at ${criterionId}`, remark: 'not yet' });

it('puts in what is corrected and leaves the evidence and every other criterion as they were', () => {
  const corrected = correctJudgements([judged('a'), judged('b')], [{ criterionId: 'b', grade: 'pass', remark: 'shown' }]);
  expect(corrected).toEqual([judged('a'), { criterionId: 'b', grade: 'pass', evidence: 'seen at b', remark: 'shown' }]);
});

it('adds nothing for a criterion that was not judged', () => {
  expect(correctJudgements([judged('a')], [{ criterionId: 'z', grade: 'pass', remark: '' }])).toEqual([judged('a')]);
});
