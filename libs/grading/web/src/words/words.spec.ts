import { methodWords, rowWords } from './explanation-words';
import { stepWords } from './proposal-words';
import { notableReasons } from './sampling-words';

const discussion = { method: 'professional-discussion', name: 'Discussion' } as const;

it('says what a method brought, and that a cap lowered it', () => {
  expect(methodWords({ ...discussion, attempt: 'first', grade: 'pass', counted: 'pass' })).toBe('Discussion: pass');
  expect(methodWords({ ...discussion, attempt: 'resit', grade: 'distinction', counted: 'pass' })).toBe(
    'Discussion: distinction on a resit, which counts as pass',
  );
});

it('names the row of the plan’s table', () => {
  expect(rowWords({ plan: 'ST0825 1.1', row: 8, methods: [], caps: [] }, 'merit')).toBe(
    'Row 8 of the grading table in plan ST0825 1.1: Merit.',
  );
});

it('tells a step of the proposal with its numbers', () => {
  const reason = { grade: 'distinction', reached: false, needed: 3, met: 1, of: 9, below: [] } as const;
  expect(stepWords(reason)).toBe('Distinction not reached: 3 of 9 criteria needed, 1 at this level or above.');
  expect(stepWords({ ...reason, grade: 'pass', reached: true, needed: 9, met: 9 })).toContain('all 9 criteria needed');
});

it('keeps quiet about a reason that holds for every mark', () => {
  expect(notableReasons(['every-mark', 'fail'])).toEqual(['Fail']);
});
