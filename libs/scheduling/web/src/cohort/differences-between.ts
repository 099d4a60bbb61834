import { dateWords } from '@assay/platform/ui';
import type { CohortAssignmentResponse, CohortEventResponse, CohortRunResponse } from '@assay/scheduling/contracts';

/** An assessment that stands elsewhere in the later roster. */
export interface RosterDifference extends Pick<CohortEventResponse, 'attemptId' | 'method'> {
  readonly apprentice: string;
  readonly before: string;
  readonly after: string;
}

const none = 'No date';

/** Everything of either roster that the other has at another time, with somebody else, or not at all. */
export function differencesBetween(before: CohortRunResponse, after: CohortRunResponse): RosterDifference[] {
  const [earlier, later] = [placesIn(before), placesIn(after)];
  const events = new Map([...eventsOf(before), ...eventsOf(after)].map((event) => [event.attemptId, event]));
  return [...events.values()]
    .map(({ attemptId, method, apprentice }) => ({
      attemptId,
      method,
      apprentice: apprentice.name,
      before: earlier.get(attemptId) ?? none,
      after: later.get(attemptId) ?? none,
    }))
    .filter((difference) => difference.before !== difference.after)
    .sort((one, other) => one.apprentice.localeCompare(other.apprentice));
}

const eventsOf = ({ roster }: CohortRunResponse): CohortEventResponse[] => [...(roster?.assignments ?? []), ...(roster?.unscheduled ?? [])];

function placesIn({ roster, assessors }: CohortRunResponse): ReadonlyMap<string, string> {
  const names = new Map(assessors.map(({ id, name }) => [id, name]));
  const place = ({ date, start, assessorId }: CohortAssignmentResponse) =>
    `${dateWords(date, 'shortDay')} ${start}, ${names.get(assessorId) ?? ''}`;
  return new Map((roster?.assignments ?? []).map((assignment) => [assignment.attemptId, place(assignment)]));
}
