import { st0825Plan } from '@assay/standards/domain';
import { timelineOf } from './timeline-bars';

const months = (value: number) => ({
  ...st0825Plan,
  window: { ...st0825Plan.window, months: { ...st0825Plan.window.months, value } },
});

it('draws submission, reading, notice and event of each method inside the window', () => {
  const { rows, windowDays, days } = timelineOf(st0825Plan);
  expect(rows[0]?.bars).toEqual([
    { kind: 'submission', from: 0, to: 91 },
    { kind: 'reading', from: 91, to: 105 },
    { kind: 'notice', from: 91, to: 105 },
    { kind: 'event', from: 105, to: 105 },
  ]);
  expect(rows.map(({ late }) => late)).toEqual([false, false]);
  expect(days).toBeGreaterThan(windowDays);
});

it('reaches beyond the window for what comes too late, and marks it', () => {
  const { rows, windowDays, days } = timelineOf(months(1));
  expect(rows[0]).toMatchObject({ late: true });
  expect(days).toBeGreaterThan(105);
  expect(windowDays).toBe(28);
});

it('draws no course for an order in a circle, nor a window before it has a length', () => {
  const order = (['observation', 'professional-discussion'] as const).map((method, index, both) => ({
    ...st0825Plan.results,
    value: { method, after: both[1 - index] ?? method, when: 'achieved' as const },
  }));
  expect(timelineOf({ ...st0825Plan, order }).rows).toEqual([]);
  expect(timelineOf(months(0)).windowDays).toBe(0);
});
