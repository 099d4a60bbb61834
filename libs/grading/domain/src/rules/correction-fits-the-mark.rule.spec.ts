import { correctionFitsTheMark } from './correction-fits-the-mark.rule';

const scale = ['fail', 'pass', 'distinction'] as const;
const level = (criterionId: string, grade: 'pass' | 'merit') => ({ criterionId, grade, remark: '' });

it('is content with criteria of the mark and grades of the scale', () => {
  expect(correctionFitsTheMark({ criteria: ['a', 'b'], scale, levels: [level('a', 'pass')], grade: 'pass' })).toEqual([]);
});

it('objects to a criterion that is not in the mark, one named twice, and a grade the method does not have', () => {
  const levels = [level('z', 'pass'), level('a', 'pass'), level('a', 'merit')];
  expect(correctionFitsTheMark({ criteria: ['a'], scale, levels, grade: 'pass' })).toEqual([
    { rule: 'correction-fits-the-mark', facts: { unknown: ['z', 'a'], outside: ['merit'] } },
  ]);
});
