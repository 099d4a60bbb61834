import { correctionHasTwoPeople } from './correction-has-two-people.rule';

it('objects to the one who prepared it and to nobody else', () => {
  expect(correctionHasTwoPeople({ preparedBy: 'one', approver: 'one' })).toEqual([{ rule: 'correction-has-two-people', facts: {} }]);
  expect(correctionHasTwoPeople({ preparedBy: 'one', approver: 'two' })).toEqual([]);
});
