import { localDate } from '@assay/platform/util';
import { st0825Plan } from '@assay/standards/domain';
import { windowFrom } from './window-from';

it.each([
  ['2027-01-11', '2027-05-10'],
  ['2027-01-01', '2027-04-30'],
  ['2027-10-31', '2028-02-28'],
])('lets four months that start on %s end on %s', (first, last) => {
  expect(windowFrom(localDate(first), st0825Plan)).toEqual({ windowStartsOn: first, windowEndsOn: last });
});
