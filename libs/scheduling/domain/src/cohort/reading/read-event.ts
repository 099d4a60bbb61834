import { EventMode } from '../model/cohort';
import type { CohortEvent, EventPin } from '../model/cohort';
import type { Assignment } from '../model/roster';
import type { JsonReader } from './json-reader';

const MINUTES_PER_DAY = 1440;
const MOST_GAP_DAYS = 3660;

function readPin(reader: JsonReader): EventPin {
  const textIfGiven = (field: string) => (reader.isAbsent(field) ? undefined : reader.text(field));
  return {
    assessor: textIfGiven('assessor'),
    date: reader.isAbsent('date') ? undefined : reader.date('date'),
    start: reader.isAbsent('start') ? undefined : reader.time('start'),
    venue: textIfGiven('venue'),
  };
}

/** One event; a window that is too short is not a fault here: the roster explains it. */
export function readEvent(reader: JsonReader): CohortEvent {
  const event: CohortEvent = {
    id: reader.text('id'),
    apprentice: reader.text('apprentice'),
    standard: reader.text('standard'),
    method: reader.text('method'),
    mode: reader.oneOf('mode', Object.values(EventMode)) ?? EventMode.Online,
    minutes: reader.whole('minutes', 1, MINUTES_PER_DAY),
    releaseDate: reader.date('releaseDate'),
    dueDate: reader.date('dueDate'),
    deadlineDate: reader.date('deadlineDate'),
    earliest: reader.time('earliest'),
    latest: reader.time('latest'),
    after: reader.isAbsent('after') ? null : reader.text('after'),
    minGapDays: reader.isAbsent('minGapDays') ? 0 : reader.whole('minGapDays', 0, MOST_GAP_DAYS),
    venues: reader.isAbsent('venues') ? null : reader.texts('venues'),
    pinned: reader.isAbsent('pinned') ? null : readPin(reader.object('pinned')),
  };
  if (event.deadlineDate < event.releaseDate) {
    reader.fault('deadlineDate', `The deadline ${event.deadlineDate} is before the release ${event.releaseDate}.`);
  }
  return event;
}

export function readAssignment(reader: JsonReader): Assignment {
  return {
    event: reader.text('event'),
    assessor: reader.text('assessor'),
    date: reader.date('date'),
    start: reader.time('start'),
    venue: reader.isAbsent('venue') ? null : reader.text('venue'),
  };
}
