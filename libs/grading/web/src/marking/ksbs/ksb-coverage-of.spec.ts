import { ksbCoverage } from './ksb-coverage-of';

it('names each KSB once, knowledge first, and covers it by any judged criterion', () => {
  const criteria = [
    { ksbs: ['K10', 'S1', 'K2'], isJudged: false },
    { ksbs: ['B1', 'K2'], isJudged: true },
  ];
  expect(ksbCoverage(criteria)).toEqual([
    { key: 'K2', isCovered: true },
    { key: 'K10', isCovered: false },
    { key: 'S1', isCovered: false },
    { key: 'B1', isCovered: true },
  ]);
});
