import { canMove, finalStates, reachableFrom } from '@assay/platform/util';
import { AppealStatus, appealTransitions, openAppealStatuses } from './appeal-status';

it('reaches every state from lodged, and ends decided, rejected or withdrawn', () => {
  expect([...reachableFrom(appealTransitions, AppealStatus.Lodged)].sort()).toEqual(Object.values(AppealStatus).sort());
  expect([...finalStates(appealTransitions)].sort()).toEqual(['decided', 'rejected', 'withdrawn']);
});

it('is open until it ends', () => {
  const ended = finalStates(appealTransitions);
  expect(
    Object.values(AppealStatus)
      .filter((status) => !ended.includes(status))
      .sort(),
  ).toEqual([...openAppealStatuses].sort());
});

it('is not decided before it was reviewed', () => {
  expect(canMove(appealTransitions, AppealStatus.Lodged, AppealStatus.Decided)).toBe(false);
  expect(canMove(appealTransitions, AppealStatus.Acknowledged, AppealStatus.Decided)).toBe(false);
});
