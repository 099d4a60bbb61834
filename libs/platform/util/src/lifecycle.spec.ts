import { canMove, finalStates, reachableFrom } from './lifecycle';

const door = { open: ['closed'], closed: ['open', 'bricked'], bricked: [] } as const;

it('allows the steps of the table and no others', () => {
  expect(canMove(door, 'open', 'closed')).toBe(true);
  expect(canMove(door, 'open', 'bricked')).toBe(false);
});

it('finds every reachable and every final state', () => {
  expect([...reachableFrom(door, 'open')].sort()).toEqual(['bricked', 'closed', 'open']);
  expect(finalStates(door)).toEqual(['bricked']);
});
