import { render } from '@assay/platform/ui';
import { HoldCountdown } from './hold-countdown';

it('counts minutes, then seconds, and says when the hold is over', async () => {
  const shown = await render(HoldCountdown, { seconds: 61 });
  let lapsed = false;
  shown.fixture.componentInstance.lapsed.subscribe(() => (lapsed = true));
  expect(shown.text()).toContain('2 minutes');
  shown.fixture.componentRef.setInput('seconds', 2);
  await shown.fixture.whenStable();
  expect(shown.text()).toContain('2 seconds');
  expect(shown.role('status').textContent).toBe('Less than a minute left');
  await new Promise((resolve) => setTimeout(resolve, 2200));
  await shown.fixture.whenStable();
  expect(lapsed).toBe(true);
  expect(shown.text()).toContain('0 seconds');
});
