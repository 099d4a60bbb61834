import { render } from '../testing/render';
import { GradeBadge } from './grade-badge';
import { StatusChip } from './status-chip';
import type { Tone } from './tone';

const shapeOf = async (tone: Tone) => {
  const chip = await render(StatusChip, { label: 'Waiting', tone });
  return chip.element.querySelector('svg')?.innerHTML.replace(/<!--.*?-->/g, '');
};

it('gives every tone of a chip a shape of its own', async () => {
  const tones: Tone[] = ['ok', 'attention', 'problem', 'info', 'neutral'];
  const shapes = await Promise.all(tones.map(shapeOf));
  expect(new Set(shapes).size).toBe(tones.length);
});

it('says its state in words', async () => {
  const chip = await render(StatusChip, { label: 'Waiting', tone: 'attention' });
  expect(chip.text()).toBe('Waiting');
});

it.each([
  ['fail', 0],
  ['pass', 1],
  ['merit', 2],
  ['distinction', 3],
])('draws a %s with %d full bars and its name', async (grade, bars) => {
  const badge = await render(GradeBadge, { grade });
  expect(badge.element.querySelectorAll('.full')).toHaveLength(bars);
  expect(badge.text().toLowerCase()).toBe(grade);
});
