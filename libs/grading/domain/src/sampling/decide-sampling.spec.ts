import { decideSampling, type MarkToSample, type SamplingPolicy } from './decide-sampling';

const quiet: MarkToSample = {
  id: 'mark-1',
  grade: 'pass',
  proposedGrade: 'pass',
  lowestGrade: 'fail',
  reasons: [{ grade: 'distinction', reached: false, needed: 9, met: 2, of: 9, below: [] }],
  earlierMarks: 40,
  marksByRubric: 40,
  adjusted: false,
  assessorDrifts: false,
};
const nothing: SamplingPolicy = { rates: [], firstMarks: 5, blindPercent: 0 };

it('passes over a mark that nothing speaks for', () => {
  expect(decideSampling(nothing, quiet)).toEqual({ sampled: false, reasons: [], blind: false });
});

it.each<[string, Partial<MarkToSample>]>([
  ['fail', { grade: 'fail', proposedGrade: 'fail' }],
  ['differs-from-proposal', { proposedGrade: 'distinction' }],
  ['first-marks-of-assessor', { earlierMarks: 4 }],
  ['first-marks-of-rubric', { marksByRubric: 4 }],
  ['adjusted', { adjusted: true }],
  ['assessor-drifts', { assessorDrifts: true }],
  ['borderline', { reasons: [{ grade: 'pass', reached: false, needed: 9, met: 8, of: 9, below: [] }] }],
  ['borderline', { reasons: [{ grade: 'distinction', reached: true, needed: 6, met: 6, of: 9, below: [] }] }],
])('samples for the reason %s', (reason, difference) => {
  expect(decideSampling(nothing, { ...quiet, ...difference })).toEqual({ sampled: true, reasons: [reason], blind: false });
});

it('does not call it borderline when every criterion was needed and every one is there', () => {
  const reasons = [{ grade: 'pass' as const, reached: true, needed: 9, met: 9, of: 9, below: [] }];
  expect(decideSampling(nothing, { ...quiet, reasons }).sampled).toBe(false);
});

it('lets 100 % anywhere force it, whatever the other rates', () => {
  expect(decideSampling({ ...nothing, rates: [10, 100] }, quiet).reasons).toEqual(['every-mark']);
});

it('draws by the id of the mark', () => {
  const half: SamplingPolicy = { ...nothing, rates: [50] };
  const drawn = Array.from({ length: 1000 }, (_, index) => decideSampling(half, { ...quiet, id: `m${index}` }));
  const sampled = drawn.filter((decision) => decision.sampled);
  expect(sampled.length).toBeGreaterThan(400);
  expect(sampled.length).toBeLessThan(600);
  expect(new Set(sampled.flatMap((decision) => decision.reasons))).toEqual(new Set(['drawn']));
});

it('moderates everything where the rate is the whole', () => {
  expect(decideSampling({ rates: [100], firstMarks: 5, blindPercent: 0 }, quiet).sampled).toBe(true);
});

it('draws the share that is moderated blind apart from the sample', () => {
  const policy: SamplingPolicy = { rates: [50], firstMarks: 0, blindPercent: 30 };
  const sampled = Array.from({ length: 2000 }, (_, index) => decideSampling(policy, { ...quiet, id: `m${index}` })).filter(
    (decision) => decision.sampled,
  );
  const share = sampled.filter(({ blind }) => blind).length / sampled.length;
  expect(share).toBeGreaterThan(0.25);
  expect(share).toBeLessThan(0.35);
});

it('never calls blind what nobody moderates', () => {
  expect(decideSampling({ ...nothing, blindPercent: 100 }, quiet)).toEqual({ sampled: false, reasons: [], blind: false });
});
