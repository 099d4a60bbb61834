import { bankHolidaysOf, HolidayDivision, localDate, type Range } from '@assay/platform/util';
import { AssessmentMethod, st0825Plan, type AssessmentPlan, type PlannedMethod } from '@assay/standards/domain';
import { AssessmentMode } from '../assessment-mode';
import { AttemptKind } from '../attempt-kind';
import type { AssessorFacts, AttemptFacts, BookingProposal, RoomFacts } from '../booking/booking-facts';
import { defaultBookingPolicy } from '../booking/booking-policy';
import { decideBooking } from '../booking/decide-booking';
import { localDaysOf } from '../booking/local-days';
import { EnrolmentStatus } from '../lifecycles/enrolment-status';

export const hour = 3_600_000;
export const minute = 60_000;

/** A stretch between two instants, each as ISO text. */
export const during = (from: string, until: string): Range => ({ from: Date.parse(from), until: Date.parse(until) });

const discussion = st0825Plan.methods.find(({ method }) => method === AssessmentMethod.ProfessionalDiscussion);
if (!discussion) throw new Error('ST0825 has a professional discussion.');

/** A professional discussion of an apprentice past the gateway on 1 February 2027, with everything handed in. */
export function someFacts(changed: Partial<AttemptFacts> = {}): AttemptFacts {
  return {
    now: Date.parse('2027-02-01T10:00:00Z'),
    days: localDaysOf('Europe/London'),
    holidays: bankHolidaysOf(HolidayDivision.EnglandAndWales),
    policy: defaultBookingPolicy,
    plan: st0825Plan,
    planned: discussion as PlannedMethod,
    enrolment: {
      status: EnrolmentStatus.GatewayAccepted,
      windowStartsOn: localDate('2027-02-01'),
      windowEndsOn: localDate('2027-05-31'),
    },
    attempt: { id: 'attempt', number: 1, kind: AttemptKind.First, submittedOn: localDate('2027-02-01'), extraMinutes: 0, bookingId: null },
    progress: [],
    apprentice: { id: 'apprentice', employerId: 'employer', trainingProviderId: 'provider', commitments: [] },
    neededFeatures: [],
    mode: AssessmentMode.Online,
    minutes: 60,
    ...changed,
  };
}

/** Works Monday to Friday from nine to five and is competent for the discussion of ST0825. */
export function anAssessor(changed: Partial<AssessorFacts> = {}): AssessorFacts {
  return {
    id: 'assessor',
    assessmentsPerDay: 3,
    assessmentsPerWeek: 12,
    competences: [
      {
        standardReference: 'ST0825',
        method: AssessmentMethod.ProfessionalDiscussion,
        validFrom: localDate('2025-01-01'),
        validUntil: null,
      },
    ],
    interests: [],
    workingTimes: [1, 2, 3, 4, 5].map((weekday) => ({
      weekday,
      from: 540,
      until: 1020,
      effectiveFrom: localDate('2025-01-01'),
      effectiveUntil: null,
    })),
    absences: [],
    busyTimes: [],
    commitments: [],
    ...changed,
  };
}

export function aRoom(changed: Partial<RoomFacts> = {}): RoomFacts {
  return { id: 'room', opensAt: 540, closesAt: 1020, features: [], commitments: [], ...changed };
}

/** The discussion's plan with some of the method's rules, or the plan's, changed. */
export function planned(method: Partial<PlannedMethod>, plan: Partial<AssessmentPlan> = {}): Partial<AttemptFacts> {
  return { plan: { ...st0825Plan, ...plan }, planned: { ...(discussion as PlannedMethod), ...method } };
}

/** A rule of the plan, with its paperwork. */
export const ruled = <T>(value: T) => ({ value, citation: 'Plan, page 1', owner: 'plan', certainty: 'stated' }) as const;

interface Changes {
  readonly start?: string;
  readonly facts?: Partial<AttemptFacts>;
  readonly assessor?: Partial<AssessorFacts>;
  readonly room?: Partial<RoomFacts> | null;
}

/** A discussion on Monday 1 March 2027 at ten: no rule objects to it as it stands. */
export function aProposal({ start = '2027-03-01T10:00:00Z', facts, assessor, room = null }: Changes = {}): BookingProposal {
  return {
    start: Date.parse(start),
    facts: someFacts(facts),
    assessor: anAssessor(assessor),
    room: room === null ? null : aRoom(room),
  };
}

/** The codes of the rules that object. */
export function objectionsTo(changes: Changes): string[] {
  const decision = decideBooking(aProposal(changes));
  return decision.kind === 'refused' ? decision.objections.map(({ rule }) => rule) : [];
}
