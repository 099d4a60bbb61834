import { jest } from '@jest/globals';
import { render } from '@assay/platform/ui';
import { recordingNotesOf } from './recording-notes';
import { RecordingPlayer } from './recording-player';

const notes = recordingNotesOf([
  { evidence: '[rec 00:12:31] Rolls back\n[00:01:00] Of the event' },
  { evidence: 'No time\n[rec 00:00:05] Begins' },
]);
const player = (mediaType: string) => render(RecordingPlayer, { file: { name: 'event', mediaType }, address: '/api/x', notes });

it('is nothing for what is no recording', async () => {
  expect((await player('application/pdf')).text()).toBe('');
});

it.each(['audio/mpeg', 'video/mp4'])('plays %s where it is, only when asked', async (mediaType) => {
  const page = await player(mediaType);
  expect(page.element.querySelector('audio,video')).toBeNull();
  await page.press(page.role('button', 'Play event'));
  const media = page.element.querySelector<HTMLMediaElement>(mediaType.slice(0, 5))!;
  expect([media.getAttribute('src'), media.controls]).toEqual(['/api/x?ngsw-bypass=1', true]);
});

it('goes to the time of each note about the recording, in its order, and tells where it is', async () => {
  const page = await player('audio/mpeg');
  await page.press(page.role('button', 'Play event'));
  const media = page.element.querySelector('audio')!;
  media.play = jest.fn(() => Promise.resolve());
  const reached: number[] = [];
  page.fixture.componentInstance.reached.subscribe((second) => reached.push(second));
  expect(page.roles('listitem').map((item) => [...item.children].map((part) => part.textContent))).toEqual([
    ['Play from 00:05', 'Begins'],
    ['Play from 12:31', 'Rolls back'],
  ]);
  await page.press(page.role('button', 'Play from 12:31'));
  media.dispatchEvent(new Event('timeupdate'));
  expect([media.currentTime, reached]).toEqual([751, [751]]);
});

it('says so where it cannot be played', async () => {
  const page = await player('video/mp4');
  await page.press(page.role('button', 'Play event'));
  page.element.querySelector('video')!.dispatchEvent(new Event('error'));
  await page.fixture.whenStable();
  expect(page.text()).toContain('It cannot be played here');
});
