import { approverDidNotMark } from './approver-did-not-mark.rule';
import { deviationIsJustified } from './deviation-is-justified.rule';
import { levelsCoverTheCriteria } from './levels-cover-the-criteria.rule';
import { markIsComplete } from './mark-is-complete.rule';
import { markingOpensOnTheDay } from './marking-opens-on-the-day.rule';
import { releaseHasTwoPeople } from './release-has-two-people.rule';
import { releaseHoldsCurrentResults } from './release-holds-current-results.rule';

describe('marking opens on the day of the event', () => {
  it('objects the day before and says when it opens', () => {
    expect(markingOpensOnTheDay({ today: '2027-01-10', heldOn: '2027-01-11' })).toEqual([
      { rule: 'marking-opens-on-the-day', facts: { opensOn: '2027-01-11' } },
    ]);
  });
  it.each(['2027-01-11', '2027-01-12'])('does not object on %s', (today) => {
    expect(markingOpensOnTheDay({ today, heldOn: '2027-01-11' })).toEqual([]);
  });
});

describe('a mark is submitted whole', () => {
  it('objects with what is missing', () => {
    const missing = [{ criterionId: 'c1', what: 'level' as const }];
    expect(markIsComplete({ missing })).toEqual([{ rule: 'mark-is-complete', facts: { missing } }]);
  });
  it('does not object when nothing is', () => {
    expect(markIsComplete({ missing: [] })).toEqual([]);
  });
});

describe('a deviation is justified', () => {
  it('objects to another grade without a word', () => {
    expect(deviationIsJustified({ grade: 'pass', proposed: 'fail', justification: '  ' })).toHaveLength(1);
  });
  it('does not object to another grade with a justification', () => {
    expect(deviationIsJustified({ grade: 'pass', proposed: 'fail', justification: 'Shown later.' })).toEqual([]);
  });
  it('does not object to the proposed grade', () => {
    expect(deviationIsJustified({ grade: 'pass', proposed: 'pass', justification: '' })).toEqual([]);
  });
});

describe('a release has two people', () => {
  it('objects to the one who prepared it', () => {
    expect(releaseHasTwoPeople({ preparedBy: 'a', approver: 'a' })).toHaveLength(1);
  });
  it('does not object to another', () => {
    expect(releaseHasTwoPeople({ preparedBy: 'a', approver: 'b' })).toEqual([]);
  });
});

describe('a release holds current results', () => {
  const current = { id: 'r1', moderated: true, newest: true, elsewhere: false, held: false, considered: false, counted: true };
  it('does not object to moderated, newest results of no other release', () => {
    expect(releaseHoldsCurrentResults([current])).toEqual([]);
  });
  it('names every result that stands against it, by rule', () => {
    const results = [
      current,
      { ...current, id: 'r2', moderated: false },
      { ...current, id: 'r3', newest: false, elsewhere: true },
      { ...current, id: 'r4', held: true },
      { ...current, id: 'r5', considered: true },
      { ...current, id: 'r6', counted: false },
    ];
    expect(releaseHoldsCurrentResults(results)).toEqual([
      { rule: 'result-is-moderated', facts: { resultIds: ['r2'] } },
      { rule: 'result-is-newest', facts: { resultIds: ['r3'] } },
      { rule: 'result-in-one-release', facts: { resultIds: ['r3'] } },
      { rule: 'result-is-not-held', facts: { resultIds: ['r4'] } },
      { rule: 'no-consideration-waits', facts: { resultIds: ['r5'] } },
      { rule: 'result-counts-its-attempts', facts: { resultIds: ['r6'] } },
    ]);
  });
});

describe('an approver did not mark', () => {
  const results = [
    { id: 'r1', gradedBy: ['a', 'b'] },
    { id: 'r2', gradedBy: ['c'] },
  ];
  it('objects with the results that hold work of the approver', () => {
    expect(approverDidNotMark('b', results)).toEqual([{ rule: 'approver-did-not-mark', facts: { resultIds: ['r1'] } }]);
  });
  it('does not object to somebody else', () => {
    expect(approverDidNotMark('d', results)).toEqual([]);
  });
});

describe('levels cover the criteria', () => {
  const criteria = ['c1', 'c2'];
  const scale = ['fail', 'pass', 'distinction'] as const;
  const chosen = (...levels: (readonly [string, 'fail' | 'pass' | 'merit'])[]) =>
    levelsCoverTheCriteria({ criteria, scale, levels: levels.map(([criterionId, grade]) => ({ criterionId, grade })) });

  it('does not object to one level each', () => expect(chosen(['c1', 'pass'], ['c2', 'fail'])).toEqual([]));

  it.each([
    ['a criterion without a level', [['c1', 'pass']], { missing: ['c2'], unknown: [], outside: [] }],
    [
      'a criterion of another rubric',
      [
        ['c1', 'pass'],
        ['c2', 'pass'],
        ['c3', 'pass'],
      ],
      { missing: [], unknown: ['c3'], outside: [] },
    ],
    [
      'a criterion twice',
      [
        ['c1', 'pass'],
        ['c2', 'pass'],
        ['c1', 'fail'],
      ],
      { missing: [], unknown: ['c1'], outside: [] },
    ],
    [
      'a grade outside the scale',
      [
        ['c1', 'merit'],
        ['c2', 'pass'],
      ],
      { missing: [], unknown: [], outside: ['c1'] },
    ],
  ] as const)('objects to %s', (_case, levels, facts) => {
    expect(chosen(...levels)).toEqual([{ rule: 'levels-cover-the-criteria', facts }]);
  });
});
