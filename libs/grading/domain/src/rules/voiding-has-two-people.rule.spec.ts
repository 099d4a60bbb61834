import { voidingHasTwoPeople } from './voiding-has-two-people.rule';

it('objects to the one who opened the case, and only where the attempt becomes void', () => {
  expect(voidingHasTwoPeople({ openedBy: 'one', closer: 'one', outcome: 'attempt-void' })).toEqual([
    { rule: 'voiding-has-two-people', facts: {} },
  ]);
  expect(voidingHasTwoPeople({ openedBy: 'one', closer: 'two', outcome: 'attempt-void' })).toEqual([]);
  expect(voidingHasTwoPeople({ openedBy: 'one', closer: 'one', outcome: 'marks-stand' })).toEqual([]);
});
