import { type AssessmentPlan, st0825Plan } from '@assay/standards/domain';
import { orderLayout } from './order-layout';

const ordered = (...order: readonly [string, string][]): AssessmentPlan => ({
  ...st0825Plan,
  order: order.map(([method, after]) => ({
    ...st0825Plan.results,
    value: { method, after, when: 'achieved' } as AssessmentPlan['order'][number]['value'],
  })),
});

it('sets methods without an order side by side', () => {
  const { nodes, edges } = orderLayout(ordered());
  expect(new Set(nodes.map(({ y }) => y)).size).toBe(1);
  expect(edges).toEqual([]);
});

it('sets a method below what it waits for, with an arrow between', () => {
  const { nodes, edges } = orderLayout(ordered(['observation', 'professional-discussion']));
  const [discussion, observation] = nodes;
  expect([discussion?.method, observation?.method]).toEqual(['professional-discussion', 'observation']);
  expect(observation!.y).toBeGreaterThan(discussion!.y);
  expect(edges).toHaveLength(1);
});

it('ends with a circle too, and draws no arrow to a method that is not there', () => {
  const circle = ordered(['observation', 'professional-discussion'], ['professional-discussion', 'observation'], ['observation', 'test']);
  expect(orderLayout(circle).nodes).toHaveLength(2);
  expect(orderLayout(circle).edges).toHaveLength(2);
});
