import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { permitted } from './navigation';
import { Notices } from './notices';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const texts = (notices: Notices) => notices.current().map((notice) => notice.text);

it('takes a notice away after a while, but not one that offers to undo', () => {
  const notices = TestBed.inject(Notices);
  notices.say('Booking moved.');
  notices.say('Booking cancelled.', { label: 'Undo', run: () => {} });
  jest.advanceTimersByTime(60_000);
  expect(texts(notices)).toEqual(['Booking cancelled.']);
});

it('keeps a warning until it is dismissed, and says it once', () => {
  const notices = TestBed.inject(Notices);
  notices.warn('You seem to be offline.');
  notices.warn('You seem to be offline.');
  jest.advanceTimersByTime(60_000);
  expect(texts(notices)).toEqual(['You seem to be offline.']);
  notices.dismiss(notices.current()[0]?.id ?? 0);
  expect(texts(notices)).toEqual([]);
});

it('shows the last three', () => {
  const notices = TestBed.inject(Notices);
  for (const text of ['1', '2', '3', '4']) notices.say(text);
  expect(texts(notices)).toEqual(['2', '3', '4']);
});

it('keeps only the entries whose permission is held, in their order', () => {
  const entries = ['a', 'b', 'c'].map((permission) => ({ permission }));
  expect(permitted(entries, (permission) => permission !== 'b')).toEqual([{ permission: 'a' }, { permission: 'c' }]);
});
