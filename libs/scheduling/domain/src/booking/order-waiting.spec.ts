import { localDate } from '@assay/platform/util';
import { orderWaiting } from './order-waiting';

const waiting = (id: string, ends: string | null, joinedAt: number) => ({
  id,
  windowEndsOn: ends === null ? null : localDate(ends),
  joinedAt,
});
const order = (...entries: ReturnType<typeof waiting>[]) => orderWaiting(entries).map(({ id }) => id);

it('puts whoever runs out of time first', () => {
  expect(order(waiting('later', '2027-06-30', 1), waiting('sooner', '2027-05-31', 2))).toEqual(['sooner', 'later']);
});

it('puts who has waited longest first where the windows end together', () => {
  expect(order(waiting('new', '2027-05-31', 2), waiting('old', '2027-05-31', 1))).toEqual(['old', 'new']);
});

it('puts whoever has no window last', () => {
  expect(order(waiting('none', null, 1), waiting('some', '2027-05-31', 2))).toEqual(['some', 'none']);
});
