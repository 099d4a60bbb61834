import { type PathKind, type SchemaPath, type SchemaPathRules, validate } from '@angular/forms/signals';
import { readTimes } from './times-text';

const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;

/** Times of a day that can be read, at most so many stretches; nothing is fine as well. What was written is never left out silently. */
export function readableTimes<Kind extends PathKind>(path: SchemaPath<string, SchemaPathRules.Supported, Kind>, most = Infinity): void {
  validate(path, ({ value }) => {
    const times = readTimes(value());
    const isRead = times.every(({ startsAt, endsAt }) => clock.test(startsAt) && clock.test(endsAt) && startsAt < endsAt);
    if (!isRead) return { kind: 'times', message: 'Write from when until when, for example 09:00-17:00' };
    return times.length > most ? { kind: 'times', message: 'Write one stretch of time only' } : null;
  });
}
