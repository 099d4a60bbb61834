import { addDays, localDate } from '@assay/platform/util';
import type { CohortFacts, WaitingEvent } from '../cohort-run/cohort-facts';
import { weightsOf } from '../cohort-run/cohort-wishes';
import { anAssessor, someFacts } from './a-proposal';

const usual = { sooner: 'usual', lessTravel: 'usual', fewerDays: 'usual', fairer: 'usual' } as const;

/** The same discussion of another apprentice. */
export function aWaitingEvent(name: string, changed: Parameters<typeof someFacts>[0] = {}): WaitingEvent {
  const facts = someFacts(changed);
  const attempt = { ...facts.attempt, id: `attempt-${name}` };
  return {
    facts: { ...facts, attempt, apprentice: { ...facts.apprentice, id: `apprentice-${name}` } },
    workplace: { lat: 53.4, lon: -2.2 },
  };
}

/** From 1 February to the end of March 2027: discussions of these, and one assessor. */
export function someCohortFacts(names: readonly string[], changed: Partial<CohortFacts> = {}): CohortFacts {
  const first = localDate('2027-02-01');
  const last = localDate('2027-03-31');
  return {
    name: 'example',
    period: { first, last, from: Date.parse('2027-02-01T00:00:00Z'), until: Date.parse(`${addDays(last, 1)}T00:00:00Z`) - 3_600_000 },
    weights: weightsOf(usual),
    limits: { assessmentsPerAssessorDay: 4, legTravelMinutes: 120 },
    dueWithinDays: 14,
    events: names.map((name) => aWaitingEvent(name)),
    assessors: [{ facts: anAssessor(), home: { lat: 53.4, lon: -2.2 } }],
    rooms: [],
    pins: new Map(),
    absences: [],
    published: null,
    ...changed,
  };
}
