import type { Cohort, CohortApprentice, CohortAssessor, CohortEvent } from '../model/cohort';
import { usualWeights } from '../model/usual-weights';

/** Builders for specs: every value is valid, each spec names only what it is about. */
export const anEvent = (id: string, more: Partial<CohortEvent> = {}): CohortEvent => ({
  id,
  apprentice: 'p1',
  standard: 'ST0825',
  method: 'observation',
  mode: 'online',
  minutes: 120,
  releaseDate: '2027-01-11',
  dueDate: '2027-01-25',
  deadlineDate: '2027-02-19',
  earliest: '09:00',
  latest: '17:00',
  after: null,
  minGapDays: 0,
  venues: null,
  pinned: null,
  ...more,
});

export const anAssessor = (id: string, more: Partial<CohortAssessor> = {}): CohortAssessor => ({
  id,
  home: { lat: 51.5, lon: -0.1 },
  competences: [{ standard: 'ST0825', method: 'observation' }],
  conflicts: { employers: [], providers: [], apprentices: [] },
  days: [{ date: '2027-01-11', from: '09:00', to: '17:00' }],
  ...more,
});

export const anApprentice = (id: string, more: Partial<CohortApprentice> = {}): CohortApprentice => ({
  id,
  employer: 'e1',
  provider: 't1',
  at: { lat: 51.4, lon: -0.2 },
  unavailableWeekdays: [],
  unavailableDates: [],
  ...more,
});

export const aCohort = (more: Partial<Cohort> = {}): Cohort => ({
  name: 'tiny',
  gridMinutes: 30,
  weights: usualWeights,
  limits: { assessmentsPerAssessorDay: 4, legTravelMinutes: 120 },
  assessors: [anAssessor('a1')],
  venues: [],
  apprentices: [anApprentice('p1')],
  events: [anEvent('x1')],
  published: null,
  ...more,
});
