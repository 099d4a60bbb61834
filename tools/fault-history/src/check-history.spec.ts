import { checkHistory } from './check-history';
import type { DatabaseState } from './database-state';
import type { LoggedCommand } from './logged-command';

const command = (changed: Partial<LoggedCommand> = {}): LoggedCommand => ({
  organisationId: 'o1',
  client: 0,
  command: 'book',
  key: 'k1',
  statuses: [201],
  bookingId: 'b1',
  code: null,
  ...changed,
});

const booking = (changed: Partial<DatabaseState['bookings'][number]> = {}): DatabaseState['bookings'][number] => ({
  id: 'b1',
  organisationId: 'o1',
  attemptId: 't1',
  holdsTime: true,
  status: 'confirmed',
  resources: 2,
  ...changed,
});

/** One booking, made once, answered once, on record once. */
const state = (changed: Partial<DatabaseState> = {}): DatabaseState => ({
  bookings: [booking()],
  answers: [{ key: 'k1', organisationId: 'o1', bookingId: 'b1' }],
  steps: [{ kind: 'booking.confirmed', bookingId: 'b1', count: 1 }],
  overlaps: [],
  strays: [],
  chainFaults: [],
  ...changed,
});

const nothing = state({ bookings: [], answers: [], steps: [] });
const kinds = (log: readonly LoggedCommand[], found: DatabaseState) => checkHistory(log, found).map(({ kind }) => kind);

it('finds nothing where what was told is what is there', () => {
  expect(checkHistory([command()], state())).toEqual([]);
});

it('lets a command whose answer was lost be done once or not at all', () => {
  const lost = command({ statuses: [null, null], bookingId: null });
  expect(checkHistory([lost], state())).toEqual([]);
  expect(checkHistory([lost], nothing)).toEqual([]);
});

it('lets a repeated request be answered in the end', () => {
  expect(checkHistory([command({ statuses: [null, 503, 201] })], state())).toEqual([]);
});

it('finds an acknowledged booking that is lost, with its answer or without', () => {
  expect(kinds([command()], nothing)).toEqual(['acknowledged-and-lost']);
  expect(kinds([command()], state({ bookings: [] }))).toEqual(['acknowledged-and-lost']);
});

it('finds a booking made twice for one request', () => {
  const twice = state({ bookings: [booking(), booking({ id: 'b2', attemptId: 't2' })] });
  expect(kinds([command()], twice)).toEqual(['done-by-nobody']);
  expect(kinds([command()], state({ steps: [{ kind: 'booking.confirmed', bookingId: 'b1', count: 2 }] }))).toEqual(['step-doubled']);
});

it('finds two live bookings of one attempt, but not one that gave way to another', () => {
  const log = [command({ command: 'hold', key: 'k0', bookingId: 'b0' }), command()];
  const both = (holdsTime: boolean) =>
    state({
      bookings: [booking({ id: 'b0', holdsTime }), booking()],
      answers: [{ key: 'k0', organisationId: 'o1', bookingId: 'b0' }, ...state().answers],
      steps: [{ kind: 'booking.held', bookingId: 'b0', count: 1 }, ...state().steps],
    });
  expect(kinds(log, both(true))).toEqual(['two-live-bookings']);
  expect(kinds(log, both(false))).toEqual([]);
});

it('finds two bookings that overlap', () => {
  expect(kinds([command()], state({ overlaps: [['b1', 'b2']] }))).toEqual(['overlap']);
});

it('finds what was refused and done all the same', () => {
  expect(kinds([command({ statuses: [409], bookingId: null })], state())).toEqual(['refused-and-done']);
});

it('finds an answer that differs from the first, and one that nobody asked for', () => {
  expect(kinds([command({ statuses: [null, 201], bookingId: 'b9' })], state())).toEqual(['acknowledged-and-different']);
  expect(kinds([], state())).toEqual(['done-by-nobody', 'step-doubled']);
});

it('finds a change without its record', () => {
  expect(kinds([command()], state({ steps: [] }))).toEqual(['step-missing']);
});

it('finds a booking that stands and does not hold the time of both', () => {
  expect(kinds([command()], state({ bookings: [booking({ resources: 1 })] }))).toEqual(['time-not-held']);
});

it('finds rows of another organisation, broken chains and internal errors', () => {
  expect(kinds([command({ organisationId: 'o2' })], state())).toEqual(['wrong-organisation']);
  expect(kinds([command()], state({ strays: ['allocation: b1'] }))).toEqual(['wrong-organisation']);
  expect(kinds([command()], state({ chainFaults: ['o1: event-missing'] }))).toEqual(['chain-broken']);
  expect(kinds([command({ statuses: [500, 201] })], state())).toEqual(['internal-error']);
});
