/*
 * The file formats once more, written from the design alone: this program shares nothing with the solver,
 * so that a mistake in one cannot hide in the other.
 */

export interface Point {
  lat: number;
  lon: number;
}

export interface Opening {
  date: string;
  from: string;
  to: string;
}

export interface AssessorEntry {
  id: string;
  home: Point;
  competences: { standard: string; method: string }[];
  conflicts?: { employers?: string[]; providers?: string[]; apprentices?: string[] } | null;
  days: Opening[];
}

export interface VenueEntry {
  id: string;
  at: Point;
  rooms: number;
  days: Opening[];
}

export interface ApprenticeEntry {
  id: string;
  employer: string;
  provider: string;
  at: Point;
  unavailableWeekdays?: number[] | null;
  unavailableDates?: string[] | null;
}

export interface EventEntry {
  id: string;
  apprentice: string;
  standard: string;
  method: string;
  mode: 'onsite' | 'venue' | 'online';
  minutes: number;
  releaseDate: string;
  dueDate: string;
  deadlineDate: string;
  earliest: string;
  latest: string;
  after?: string | null;
  minGapDays?: number | null;
  venues?: string[] | null;
  pinned?: { assessor?: string; date?: string; start?: string; venue?: string | null } | null;
}

export interface AssignmentEntry {
  event: string;
  assessor: string;
  date: string;
  start: string;
  venue?: string | null;
}

export type CostTerm = 'travel' | 'idle' | 'openedDays' | 'late' | 'overload' | 'moved' | 'unscheduled' | 'total';

export interface CohortFile {
  name: string;
  gridMinutes: number;
  weights: Record<'travelMinute' | 'idleMinute' | 'assessorDay' | 'lateDay' | 'overTargetMinute' | 'movedEvent' | 'unscheduled', number>;
  limits: { assessmentsPerAssessorDay: number; legTravelMinutes: number };
  assessors: AssessorEntry[];
  venues: VenueEntry[];
  apprentices: ApprenticeEntry[];
  events: EventEntry[];
  published?: AssignmentEntry[] | null;
}

export interface RosterFile {
  cohort: string;
  assignments: AssignmentEntry[];
  unscheduled: { event: string; reasons: string[] }[];
  cost?: Partial<Record<CostTerm, number>> | null;
  lowerBound?: number | null;
  gap?: number | null;
}
