import { fitsMarking, isBorderlineMark, mostOf, rawMarkFinding, type RawMarking } from './raw-marks';

/** Early years educator before 1.3: 35 questions, pass at 23 with all five on safeguarding. */
const test: RawMarking = {
  by: 'raw-mark',
  outOf: 35,
  boundaries: [
    { grade: 'fail', from: 0, to: 22 },
    { grade: 'pass', from: 23, to: 35 },
  ],
  mustPass: [{ name: 'Safeguarding', items: 5, needed: 5 }],
};
const marks = (safeguarding: number | null, others: number | null) => ({ mustPass: [safeguarding], others });

it('adds up what was entered, and finds the boundary that holds the total', () => {
  expect(rawMarkFinding(test, marks(5, 20))).toEqual({
    mark: 25,
    outOf: 35,
    boundary: { grade: 'pass', from: 23, to: 35 },
    mustPass: [{ name: 'Safeguarding', items: 5, needed: 5, right: 5, met: true }],
  });
});

it('finds nothing while something is not entered', () => {
  expect([marks(null, 20), marks(5, null), null].map((one) => rawMarkFinding(test, one))).toEqual([null, null, null]);
});

it('takes no more of a part than there is, nothing below nothing, and one number for each part', () => {
  expect(mostOf(test)).toEqual({ mustPass: [5], others: 30 });
  expect(fitsMarking(test, marks(5, 30))).toBe(true);
  expect([marks(6, 0), marks(0, 31), marks(-1, 0), { mustPass: [], others: 3 }].map((one) => fitsMarking(test, one))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

it.each([
  [5, 18, true],
  [5, 17, true],
  [5, 25, false],
  [4, 26, true],
  [3, 27, false],
])('calls %s of the safeguarding and %s others borderline: %s', (safeguarding, others, expected) => {
  const finding = rawMarkFinding(test, marks(safeguarding, others));
  expect(finding && isBorderlineMark(test, finding)).toBe(expected);
});
