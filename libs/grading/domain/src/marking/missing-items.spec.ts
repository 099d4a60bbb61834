import type { RubricGrade } from '@assay/standards/domain';
import { type MarkSoFar, missingFromMark, missingItems } from './missing-items';

const scale: readonly RubricGrade[] = ['fail', 'pass', 'distinction'];

it('misses nothing of a pass with evidence and no remark', () => {
  expect(missingItems(scale, [{ criterionId: 'c1', grade: 'pass', evidence: 'Seen.', remark: '' }])).toEqual([]);
});

it('misses the level and the evidence of an untouched criterion', () => {
  expect(missingItems(scale, [{ criterionId: 'c1', grade: null, evidence: ' ', remark: '' }])).toEqual([
    { criterionId: 'c1', what: 'level' },
    { criterionId: 'c1', what: 'evidence' },
  ]);
});

it('misses the remark of a fail', () => {
  expect(missingItems(scale, [{ criterionId: 'c1', grade: 'fail', evidence: 'Seen.', remark: '' }])).toEqual([
    { criterionId: 'c1', what: 'remark' },
  ]);
});

it('takes a time alone for no evidence', () => {
  const judgement = { criterionId: 'c1', grade: 'pass', evidence: '[00:12:31] ', remark: '' } as const;
  expect(missingItems(scale, [judgement])).toEqual([{ criterionId: 'c1', what: 'evidence' }]);
});

describe('of the whole mark', () => {
  const whole: MarkSoFar = {
    marking: { by: 'criteria', steps: [{ grade: 'pass', criteria: 'all' }] },
    scale,
    judgements: [],
    rawMarks: null,
    questions: { minimum: 4, binding: true, asked: 3 },
  };

  it('misses questions below a stated minimum, and none below one that is not confirmed', () => {
    expect(missingFromMark(whole)).toEqual([{ criterionId: null, what: 'questions' }]);
    expect(missingFromMark({ ...whole, questions: { minimum: 4, binding: true, asked: 4 } })).toEqual([]);
    expect(missingFromMark({ ...whole, questions: { minimum: 4, binding: false, asked: 0 } })).toEqual([]);
  });

  it('misses the raw marks and no level where the plan grades by raw mark', () => {
    const boundaries = [{ grade: 'pass', from: 0, to: 10 }] as const;
    const byMark: MarkSoFar = {
      ...whole,
      marking: { by: 'raw-mark', outOf: 10, boundaries, mustPass: [] },
      judgements: [{ criterionId: 'c1', grade: null, evidence: '', remark: '' }],
      questions: { minimum: null, binding: false, asked: 0 },
    };
    expect(missingFromMark(byMark)).toEqual([{ criterionId: null, what: 'raw-marks' }]);
    expect(missingFromMark({ ...byMark, rawMarks: { mustPass: [], others: 7 } })).toEqual([]);
  });
});
