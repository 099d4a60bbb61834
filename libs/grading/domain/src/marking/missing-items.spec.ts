import type { RubricGrade } from '@assay/standards/domain';
import { missingItems } from './missing-items';

const scale: readonly RubricGrade[] = ['fail', 'pass', 'distinction'];

it('misses nothing of a pass with evidence and no remark', () => {
  expect(missingItems(scale, [{ criterionId: 'c1', grade: 'pass', evidence: 'Seen.', remark: '' }])).toEqual(
    [],
  );
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
