import { WrittenArea } from './written-area';

let area: HTMLTextAreaElement;
beforeEach(() => {
  area = document.createElement('textarea');
  document.body.append(area);
});
afterEach(() => area.remove());

it('writes at once, tells the form, and puts the cursor behind', () => {
  const told: string[] = [];
  area.addEventListener('input', () => told.push(area.value));
  const written = new WrittenArea(area);
  written.append('[00:12:31] ', '\n');
  area.setRangeText('Rolls back \n', area.value.length, area.value.length, 'end');
  written.append('[00:14:00] ', '\n');
  expect(told).toEqual(['[00:12:31] ', '[00:12:31] Rolls back\n[00:14:00] ']);
  expect([document.activeElement, area.selectionStart]).toEqual([area, area.value.length]);
});

it('marks the time of a recording to be typed over', () => {
  const written = new WrittenArea(area);
  written.append('[rec 00:00:00] ', '\n');
  written.markTime();
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('00:00:00');
});
