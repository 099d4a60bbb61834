import { advance } from './advance';
import { AttemptStatus } from './attempt-status';

it('leads an open attempt through its steps', () => {
  expect(advance(AttemptStatus.Open, AttemptStatus.Conducted, AttemptStatus.Marked)).toBe(AttemptStatus.Marked);
});

it('stops where one of the steps is not allowed, even if a later one would be', () => {
  expect(advance(AttemptStatus.Open, AttemptStatus.Moderated, AttemptStatus.Released)).toBeNull();
});
