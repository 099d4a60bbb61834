import type { InterestKind } from '@assay/people/domain';
import { addDays, addMonths, without, united, type LocalDate, type Ranges } from '@assay/platform/util';
import type { LocalDays } from './local-days';
import { always } from './starts';

/** What binds an assessor: declared, or derived from an employment or from an assessment that an appeal is about. */
export type InterestGround = InterestKind | 'prior-assessment';

/** An assessor's interest in an employer, a training provider or an apprentice. */
export interface Interest {
  readonly subjectId: string;
  readonly ground: InterestGround;
  /** First and last day on which it counts; null where there is no end on that side. */
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
}

/** So long after an employment ends the assessor stays away from those they worked for. */
const formerEmploymentMonths = 36;

/** The interest that follows from an employment; it outlasts the employment itself. */
export function interestFromEmployment(subjectId: string, firstDay: LocalDate, lastDay: LocalDate | null): Interest {
  const ground: InterestGround = lastDay === null ? 'employment' : 'former-employment';
  return { subjectId, ground, from: firstDay, until: lastDay && addDays(addMonths(lastDay, formerEmploymentMonths), -1) };
}

/** The interests that count on the day for somebody who is bound to these: apprentice, employer, training provider. */
export function interestsOn(interests: readonly Interest[], subjects: readonly string[], date: LocalDate): Interest[] {
  return interests.filter(
    ({ subjectId, from, until }) => subjects.includes(subjectId) && (from === null || from <= date) && (until === null || date <= until),
  );
}

/** The instants at which none of the interests counts. */
export function clearOfInterests(interests: readonly Interest[], days: LocalDays): Ranges {
  const counting = interests.map(({ from, until }) => ({
    from: from === null ? Number.NEGATIVE_INFINITY : days.day(from).from,
    until: until === null ? Number.POSITIVE_INFINITY : days.day(until).until,
  }));
  return without(always, united(counting));
}
