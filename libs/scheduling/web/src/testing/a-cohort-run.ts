import type { CohortAssignmentResponse, CohortRosterResponse, CohortRunResponse } from '@assay/scheduling/contracts';

const anEvent = {
  enrolmentId: 'e1',
  employer: 'Harrow Foods',
  standardReference: 'ST0825',
  methodName: 'Professional discussion',
} as const;

export function anAssignment(changed: Partial<CohortAssignmentResponse> = {}): CohortAssignmentResponse {
  return {
    ...anEvent,
    attemptId: 't1',
    apprentice: { id: 'p1', name: 'Leo Adeyemi' },
    method: 'professional-discussion',
    assessorId: 'a1',
    date: '2027-02-15',
    start: '09:00',
    end: '10:15',
    mode: 'online',
    room: null,
    isPinned: false,
    lateDays: 0,
    movedFrom: null,
    ...changed,
  };
}

export function aRoster(changed: Partial<CohortRosterResponse> = {}): CohortRosterResponse {
  return {
    assignments: [
      anAssignment(),
      anAssignment({ attemptId: 't2', apprentice: { id: 'p2', name: 'Mina Osei' }, date: '2027-02-16', assessorId: 'a2' }),
    ],
    unscheduled: [],
    cost: { travel: 0, idle: 0, openedDays: 120, late: 0, overload: 0, moved: 0, unscheduled: 0, total: 120 },
    costBefore: null,
    lowerBound: 120,
    gap: 0,
    seconds: 4,
    parts: 1,
    unknownPlaces: 0,
    assessors: [],
    ...changed,
  };
}

/** Two discussions placed in February 2027. */
export function aCohortRun(changed: Partial<CohortRunResponse> = {}): CohortRunResponse {
  return {
    id: 'r1',
    name: 'Discussions of February',
    kind: 'schedule',
    state: 'done',
    basedOn: null,
    requestedBy: { id: 'me', name: 'Priya Raman' },
    requestedAt: '2027-02-01T09:00:00.000Z',
    finishedAt: '2027-02-01T09:00:10.000Z',
    attempts: 2,
    progress: { state: 'done', seconds: 4, cost: 120, bound: 120, gap: 0, scheduled: 2, unscheduled: 0 },
    published: 0,
    options: {
      wishes: { sooner: 'usual', lessTravel: 'usual', fewerDays: 'usual', fairer: 'usual' },
      places: [],
      dueWithinDays: 28,
      assessmentsPerDay: 3,
      legTravelMinutes: 120,
      seconds: 10,
    },
    attemptIds: ['t1', 't2'],
    absences: [],
    failure: null,
    roster: aRoster(),
    pins: [],
    assessors: [
      { id: 'a1', name: 'Ines Duarte' },
      { id: 'a2', name: 'Abel Novak' },
    ],
    rooms: [],
    outcomes: [],
    ...changed,
  };
}
