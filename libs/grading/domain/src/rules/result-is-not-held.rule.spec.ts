import { resultIsNotHeld } from './result-is-not-held.rule';

it('names the results that a case holds, and no other', () => {
  expect(
    resultIsNotHeld([
      { id: 'a', held: true },
      { id: 'b', held: false },
    ]),
  ).toEqual([{ rule: 'result-is-not-held', facts: { resultIds: ['a'] } }]);
  expect(resultIsNotHeld([{ id: 'b', held: false }])).toEqual([]);
});
