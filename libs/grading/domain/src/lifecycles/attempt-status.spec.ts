import { finalStates, reachableFrom } from '@assay/platform/util';
import { AttemptStatus, attemptTransitions } from './attempt-status';

it('reaches every status from open and ends released or void', () => {
  const reached = reachableFrom(attemptTransitions, AttemptStatus.Open);
  expect(reached.size).toBe(Object.keys(attemptTransitions).length);
  expect(finalStates(attemptTransitions).sort()).toEqual(['released', 'void']);
});

it('never releases what was not moderated or passed over by sampling', () => {
  const into = Object.entries(attemptTransitions).filter(([, to]) => to.includes(AttemptStatus.Released));
  expect(into.map(([from]) => from)).toEqual([AttemptStatus.Moderated]);
});
