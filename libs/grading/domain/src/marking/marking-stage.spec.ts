import { AttemptStatus } from '../lifecycles/attempt-status';
import { isBeingMarked, MarkingStage, markingStage } from './marking-stage';

it.each([
  ['2027-01-10', MarkingStage.NotYet],
  ['2027-01-11', MarkingStage.Ready],
  ['2027-01-12', MarkingStage.Ready],
])('on %s, an event of 2027-01-11 that nobody opened is %s', (today, stage) => {
  expect(markingStage(null, today, '2027-01-11')).toBe(stage);
});

it('can be written to while open and after a return, and at no other stage', () => {
  const writable = Object.values(AttemptStatus).filter((status) => isBeingMarked(markingStage(status, '', '')));
  expect(writable).toEqual([AttemptStatus.Open, AttemptStatus.Conducted, AttemptStatus.Returned]);
});
