import {
  decideSampling,
  type MarkToSample,
  moderateEverything,
  type SamplingPolicy,
} from './decide-sampling';

const quiet: MarkToSample = {
  id: 'mark-1',
  grade: 'pass',
  proposedGrade: 'pass',
  lowestGrade: 'fail',
  reasons: [{ grade: 'distinction', reached: false, needed: 9, met: 2, of: 9, below: [] }],
  earlierMarks: 40,
};
const nothing: SamplingPolicy = { rates: [], firstMarks: 5 };

it('passes over a mark that nothing speaks for', () => {
  expect(decideSampling(nothing, quiet)).toEqual({ sampled: false, reasons: [] });
});

it.each<[string, Partial<MarkToSample>]>([
  ['fail', { grade: 'fail', proposedGrade: 'fail' }],
  ['differs-from-proposal', { proposedGrade: 'distinction' }],
  ['first-marks-of-assessor', { earlierMarks: 4 }],
  ['borderline', { reasons: [{ grade: 'pass', reached: false, needed: 9, met: 8, of: 9, below: [] }] }],
  ['borderline', { reasons: [{ grade: 'distinction', reached: true, needed: 6, met: 6, of: 9, below: [] }] }],
])('samples for the reason %s', (reason, difference) => {
  expect(decideSampling(nothing, { ...quiet, ...difference })).toEqual({ sampled: true, reasons: [reason] });
});

it('does not call it borderline when every criterion was needed and every one is there', () => {
  const reasons = [{ grade: 'pass' as const, reached: true, needed: 9, met: 9, of: 9, below: [] }];
  expect(decideSampling(nothing, { ...quiet, reasons }).sampled).toBe(false);
});

it('lets 100 % anywhere force it, whatever the other rates', () => {
  const rates = [
    { of: 'organisation', percent: 10 },
    { of: 'method', percent: 100 },
  ];
  expect(decideSampling({ rates, firstMarks: 0 }, quiet).reasons).toEqual(['every-mark']);
});

it('draws by the id of the mark', () => {
  const half: SamplingPolicy = { rates: [{ of: 'organisation', percent: 50 }], firstMarks: 0 };
  const drawn = Array.from({ length: 1000 }, (_, index) =>
    decideSampling(half, { ...quiet, id: `m${index}` }),
  );
  const sampled = drawn.filter((decision) => decision.sampled);
  expect(sampled.length).toBeGreaterThan(400);
  expect(sampled.length).toBeLessThan(600);
  expect(new Set(sampled.flatMap((decision) => decision.reasons))).toEqual(new Set(['drawn']));
});

it('moderates everything where no rates are set yet', () => {
  expect(decideSampling(moderateEverything, quiet).sampled).toBe(true);
});
