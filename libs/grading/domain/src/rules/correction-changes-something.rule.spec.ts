import { correctionChangesSomething } from './correction-changes-something.rule';

const judgements = [{ criterionId: 'a', grade: 'fail' as const, evidence: 'seen', remark: 'not yet' }];
const same = {
  judgements,
  levels: [{ criterionId: 'a', grade: 'fail' as const, remark: 'not yet' }],
  stands: 'fail' as const,
  grade: 'fail' as const,
};

it('objects where everything would be as before', () => {
  expect(correctionChangesSomething(same)).toEqual([{ rule: 'correction-changes-something', facts: {} }]);
});

it.each([
  ['another grade', { ...same, grade: 'pass' as const }],
  ['another level', { ...same, levels: [{ criterionId: 'a', grade: 'pass' as const, remark: 'not yet' }] }],
  ['another remark', { ...same, levels: [{ criterionId: 'a', grade: 'fail' as const, remark: 'nearly' }] }],
])('is content with %s', (_case, mark) => {
  expect(correctionChangesSomething(mark)).toEqual([]);
});
