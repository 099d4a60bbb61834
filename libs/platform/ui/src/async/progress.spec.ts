import { render } from '../testing/render';
import { Progress } from './progress';

it('tells how far the work has come, and can be called off', async () => {
  const page = await render(Progress, { label: 'Planning', done: 40, total: 400, cancelLabel: 'Stop' });
  let cancelled = false;
  page.fixture.componentInstance.cancelled.subscribe(() => (cancelled = true));
  expect(page.role('status').textContent).toBe('40 of 400');
  await page.press(page.role('button', 'Stop'));
  expect(cancelled).toBe(true);
});

it('does not invent a number while nobody can tell', async () => {
  const page = await render(Progress, { label: 'Planning', done: null, total: 400 });
  expect(page.role('status').textContent).toBe('Working');
  expect(page.element.querySelector('progress')?.hasAttribute('value')).toBe(false);
});
