import { finalStates, reachableFrom } from '@assay/platform/util';
import { gatewayItemTransitions } from './gateway-item-status';
import { gatewayProgress } from './gateway-progress';
import { gatewayTask, handInObjections } from './gateway-task';

const requirement = { key: 'portfolio', label: 'Portfolio', withinDays: 0 };
const nothing = { text: null, declared: false, files: 0 };

it('reaches every state of an item from awaited, and ends with its acceptance', () => {
  expect(reachableFrom(gatewayItemTransitions, 'awaited').size).toBe(4);
  expect(finalStates(gatewayItemTransitions)).toEqual(['accepted']);
});

it('takes anything from training provider or employer where the plan says no more', () => {
  const task = gatewayTask(requirement);
  expect(task).toMatchObject({ by: ['provider', 'employer'], dueAtGateway: true });
  for (const given of [{ text: 'Passed in May' }, { declared: true }, { files: 1 }])
    expect(handInObjections(task, { ...nothing, ...given })).toEqual([]);
  expect(handInObjections(task, nothing)).toEqual(['nothing-handed-in']);
});

it('takes only the forms that the plan names', () => {
  const task = gatewayTask({ ...requirement, by: 'employer', evidence: ['declaration'] });
  expect(handInObjections(task, { ...nothing, declared: true })).toEqual([]);
  expect(handInObjections(task, { ...nothing, files: 2 })).toEqual(['files-not-wanted', 'nothing-handed-in']);
});

it('is submitted once the last item is in, accepted once the last one is accepted, and in training again where one is sent back', () => {
  expect(gatewayProgress(['submitted', 'awaited'])).toBe('in-training');
  expect(gatewayProgress(['submitted', 'accepted'])).toBe('gateway-submitted');
  expect(gatewayProgress(['rejected', 'accepted'])).toBe('in-training');
  expect(gatewayProgress(['accepted', 'accepted'])).toBe('gateway-accepted');
});
