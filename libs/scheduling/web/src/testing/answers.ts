import type {
  AttemptResponse,
  BookingDetailResponse,
  BookingResponse,
  EnrolmentResponse,
  SlotsResponse,
} from '@assay/scheduling/contracts';

/** A confirmed discussion of Leo's with Ines on Monday 15 February 2027 at nine. */
export function aBooking(changed: Partial<BookingResponse> = {}): BookingResponse {
  return {
    id: 'b1',
    status: 'confirmed',
    attemptId: 't1',
    enrolmentId: 'e1',
    method: 'professional-discussion',
    methodName: 'Professional discussion',
    standardReference: 'ST0825',
    apprentice: { id: 'p1', name: 'Leo Adeyemi' },
    assessor: { id: 'a1', name: 'Ines Duarte' },
    room: null,
    mode: 'online',
    startsAt: '2027-02-15T09:00:00.000Z',
    endsAt: '2027-02-15T10:00:00.000Z',
    heldUntil: null,
    madeAt: '2027-02-01T10:00:00.000Z',
    cancelledAt: null,
    cancelReason: null,
    cancelledLate: null,
    isOverridden: false,
    extraMinutes: 0,
    version: 1,
    ...changed,
  };
}

/** The same booking with its story, as a scheduler sees it. */
export function aBookingDetail(changed: Partial<BookingDetailResponse> = {}): BookingDetailResponse {
  return {
    ...aBooking(),
    employer: 'Harrow Foods',
    trainingProvider: 'Mill College',
    overrides: [],
    adjustments: [],
    offers: [],
    history: [{ kind: 'booking.confirmed', at: '2027-02-01T10:00:00.000Z', by: 'Priya Raman', words: null, before: null }],
    actions: ['reschedule', 'request-change', 'cancel'],
    ...changed,
  };
}

/** The discussion, for which a date can be found. */
export function anAttempt(changed: Partial<AttemptResponse> = {}): AttemptResponse {
  return {
    id: 't1',
    method: 'professional-discussion',
    methodName: 'Professional discussion',
    number: 1,
    kind: 'first',
    stage: 'awaits-date',
    submission: 'Portfolio',
    submittedOn: '2027-02-01',
    latestOn: '2027-05-31',
    minutes: 60,
    booking: null,
    ...changed,
  };
}

/** Leo, past the gateway. */
export function anEnrolment(changed: Partial<EnrolmentResponse> = {}): EnrolmentResponse {
  return {
    id: 'e1',
    apprentice: { id: 'p1', name: 'Leo Adeyemi' },
    uln: '2000000017',
    employer: 'Harrow Foods',
    trainingProvider: 'Mill College',
    standardReference: 'ST0825',
    standardTitle: 'DevOps engineer',
    status: 'gateway-accepted',
    windowStartsOn: '2027-02-01',
    windowEndsOn: '2027-05-31',
    attempts: [anAttempt()],
    planId: 'plan',
    gatewayAcceptedAt: '2027-02-01T10:00:00.000Z',
    gatewayItems: [
      { key: 'portfolio', label: 'Portfolio of evidence', dueAtGateway: true, status: 'awaited' },
      { key: 'project-plan', label: 'Project plan', dueAtGateway: false, status: 'awaited' },
    ],
    events: [{ kind: 'gateway.accepted', at: '2027-02-01T10:00:00.000Z', methodName: null, words: null }],
    expectedOn: null,
    version: 2,
    ...changed,
  };
}

const slot = (from: string, until: string) => ({ startsAt: from, endsAt: until, choices: [{ assessorId: 'a1', roomId: null }] });

/** A Sunday that is closed, a Monday with two times, a Tuesday on which everybody is away. */
export function someSlots(changed: Partial<SlotsResponse> = {}): SlotsResponse {
  return {
    attemptId: 't1',
    mode: 'online',
    modes: ['online', 'venue'],
    minutes: 60,
    zone: 'Europe/London',
    days: [
      { date: '2027-02-14', slots: [], excluded: [{ rule: 'organisation-is-open', assessors: null }] },
      {
        date: '2027-02-15',
        slots: [slot('2027-02-15T09:00:00.000Z', '2027-02-15T10:00:00.000Z'), slot('2027-02-15T13:30:00.000Z', '2027-02-15T14:30:00.000Z')],
        excluded: [],
      },
      { date: '2027-02-16', slots: [], excluded: [{ rule: 'assessor-is-available', assessors: 2 }] },
    ],
    assessors: [{ id: 'a1', name: 'Ines Duarte' }],
    rooms: [],
    ...changed,
  };
}
