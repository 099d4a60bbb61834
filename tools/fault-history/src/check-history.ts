import type { DatabaseState } from './database-state';
import { countedSteps, stepsLeft } from './history-command';
import { isAcknowledged, isRefused, type LoggedCommand } from './logged-command';

/** Something that must never be. */
export interface Finding {
  readonly kind:
    | 'overlap'
    | 'two-live-bookings'
    | 'acknowledged-and-lost'
    | 'acknowledged-and-different'
    | 'refused-and-done'
    | 'done-by-nobody'
    | 'step-missing'
    | 'step-doubled'
    | 'time-not-held'
    | 'wrong-organisation'
    | 'chain-broken'
    | 'done-twice'
    | 'not-completed'
    | 'seen-early'
    | 'internal-error';
  readonly what: string;
}

/**
 * Compares what the clients were told with what the database holds. Every effect must belong to one key of the log, every
 * acknowledged key must have its effect once, every key whose answer was lost may have it once or not at all.
 */
export function checkHistory(log: readonly LoggedCommand[], state: DatabaseState): Finding[] {
  return [
    ...state.overlaps.map(([one, other]) => finding('overlap', `${one} and ${other}`)),
    ...state.strays.map((what) => finding('wrong-organisation', what)),
    ...state.chainFaults.map((what) => finding('chain-broken', what)),
    ...log.filter(({ statuses }) => statuses.includes(500)).map(({ key }) => finding('internal-error', key)),
    ...liveTwice(state),
    ...withoutTime(state),
    ...answersAgainstLog(log, state),
    ...stepsAgainstAnswers(log, state),
  ];
}

const finding = (kind: Finding['kind'], what: string): Finding => ({ kind, what });

function liveTwice({ bookings }: DatabaseState): Finding[] {
  const live = Map.groupBy(
    bookings.filter(({ holdsTime }) => holdsTime),
    ({ attemptId }) => attemptId,
  );
  return [...live].filter(([, list]) => list.length > 1).map(([attemptId]) => finding('two-live-bookings', attemptId));
}

/** A booking that stands holds the time of the apprentice and of the assessor at least. */
function withoutTime({ bookings }: DatabaseState): Finding[] {
  return bookings.filter(({ holdsTime, resources }) => holdsTime && resources < 2).map(({ id }) => finding('time-not-held', id));
}

function answersAgainstLog(log: readonly LoggedCommand[], { answers, bookings }: DatabaseState): Finding[] {
  const answerOf = new Map(answers.map((answer) => [answer.key, answer]));
  const organisationOf = new Map(bookings.map(({ id, organisationId }) => [id, organisationId]));
  const known = new Set(log.map(({ key }) => key));
  const unasked = answers.filter(({ key }) => !known.has(key)).map(({ key }) => finding('done-by-nobody', key));
  const told = log.flatMap((command): Finding[] => {
    const answer = answerOf.get(command.key);
    if (isRefused(command)) return answer ? [finding('refused-and-done', command.key)] : [];
    if (!isAcknowledged(command)) return [];
    if (!answer) return [finding('acknowledged-and-lost', command.key)];
    if (answer.bookingId !== command.bookingId) return [finding('acknowledged-and-different', command.key)];
    if (command.bookingId === null) return [];
    const organisationId = organisationOf.get(command.bookingId);
    if (organisationId === undefined) return [finding('acknowledged-and-lost', `${command.key}: booking ${command.bookingId}`)];
    return organisationId === command.organisationId ? [] : [finding('wrong-organisation', `booking: ${command.bookingId}`)];
  });
  return [...unasked, ...told];
}

/** Each stored answer stands for its steps once; no step is on record, and no booking there, that no answer stands for. */
function stepsAgainstAnswers(log: readonly LoggedCommand[], { answers, steps, bookings }: DatabaseState): Finding[] {
  const commandOf = new Map(log.map(({ key, command }) => [key, command]));
  const expected = new Map<string, number>();
  for (const { key, bookingId } of answers)
    for (const kind of stepsLeft[commandOf.get(key) ?? 'decline'])
      expected.set(`${kind} ${bookingId}`, (expected.get(`${kind} ${bookingId}`) ?? 0) + 1);
  const found = new Map(
    steps.filter(({ kind }) => countedSteps.includes(kind)).map(({ kind, bookingId, count }) => [`${kind} ${bookingId}`, count]),
  );
  const answered = new Set(answers.map(({ bookingId }) => bookingId));
  return [
    ...bookings.filter(({ id }) => !answered.has(id)).map(({ id }) => finding('done-by-nobody', `booking ${id}`)),
    ...[...new Set([...expected.keys(), ...found.keys()])].flatMap((step) => compare(step, expected.get(step) ?? 0, found.get(step) ?? 0)),
  ];
}

function compare(step: string, expected: number, found: number): Finding[] {
  if (found === expected) return [];
  return [finding(found < expected ? 'step-missing' : 'step-doubled', `${step}: ${found} on record, ${expected} answered`)];
}
