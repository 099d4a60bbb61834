import { render } from '../testing/render';
import { IntervalBar } from './interval-bar';
import { LineChart } from './line-chart';

const numbers = (element: Element | null, ...names: string[]) => names.map((name) => Number(element?.getAttribute(name)));

describe('an interval', () => {
  it('lies on the scale where its numbers say', async () => {
    const { element } = await render(IntervalBar, { value: 0.5, low: 0.25, high: 0.75, reference: 0.75 });
    expect(numbers(element.querySelector('.value'), 'x1')).toEqual([50]);
    expect(numbers(element.querySelector('.interval'), 'x1', 'x2')).toEqual([25.5, 74.5]);
    expect(numbers(element.querySelector('.reference'), 'x1')).toEqual([74.5]);
  });

  it('stays inside the drawing, and draws no interval where there is none', async () => {
    const { element } = await render(IntervalBar, { value: 9, from: -1, to: 1 });
    expect(numbers(element.querySelector('.value'), 'x1')).toEqual([99]);
    expect(element.querySelector('.interval')).toBeNull();
  });

  it('leaves the numbers to the table', async () => {
    const { element } = await render(IntervalBar, { value: 0.5 });
    expect(element.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
});

describe('a line chart', () => {
  const inputs = {
    label: 'Days waited',
    steps: ['2027-01', '2027-02', '2027-03'],
    lines: [{ name: 'To the first date', values: [10, null, 35] }],
  };

  it('is one named picture that points to its table', async () => {
    const { element } = await render(LineChart, inputs);
    expect(element.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Days waited. The same numbers are in the table.');
  });

  it('draws a dot for every value and none where there is none', async () => {
    const { element } = await render(LineChart, inputs);
    expect(element.querySelectorAll('circle')).toHaveLength(2);
    expect([...element.querySelectorAll('text')].map((text) => text.textContent)).toEqual([
      '0',
      '10',
      '20',
      '30',
      '40',
      '2027-01',
      '2027-02',
      '2027-03',
    ]);
  });
});
