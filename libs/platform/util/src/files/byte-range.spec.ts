import { byteRangeOf } from './byte-range';

it.each([
  [undefined, null],
  ['lines=0-9', null],
  ['bytes=0-', { start: 0, end: 99 }],
  ['bytes=10-19', { start: 10, end: 19 }],
  ['bytes=90-500', { start: 90, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=-500', { start: 0, end: 99 }],
  ['bytes=100-', 'none'],
  ['bytes=-0', 'none'],
  ['bytes=20-10', 'none'],
  ['bytes=-', 'none'],
  ['bytes=0-1,5-6', 'none'],
  ['bytes=all', 'none'],
])('of a hundred bytes %j is %j', (header, range) => {
  expect(byteRangeOf(header, 100)).toEqual(range);
});
