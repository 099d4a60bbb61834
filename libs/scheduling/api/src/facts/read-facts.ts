import { SettingKey, settingDefinitions, SettingUnit } from '@assay/people/domain';
import { bankHolidaysOf, HolidayDivision, isHolidayDivision, minutesOfDay, type LocalDate } from '@assay/platform/util';
import {
  defaultBookingPolicy,
  interestFromEmployment,
  localDaysOf,
  plannedMinutes,
  type AssessmentMode,
  type BookingPolicy,
  type AssessorFacts,
  type AttemptFacts,
  type Interest,
  type MethodProgress,
  type RoomFacts,
} from '@assay/scheduling/domain';
import type { AssessmentPlan } from '@assay/standards/domain';
import { commitmentsFrom } from './commitments-from';
import type { AssessorRow, FactsRow, InterestRow, RoomRow } from './facts-row';

/** The facts as the rules want them. Throws where the plan has no such method: the attempt was made from it. */
export function attemptFacts(
  row: FactsRow,
  plan: AssessmentPlan,
  progress: readonly MethodProgress[],
  now: Date,
  wanted?: AssessmentMode,
): AttemptFacts {
  const planned = plan.methods.find(({ method }) => method === row.method);
  const mode = wanted ?? planned?.places.value[0];
  if (!planned || !mode) throw new Error(`Plan ${row.planId} has no ${row.method} that can take place.`);
  const attempt = attemptOf(row);
  return {
    now: now.getTime(),
    days: localDaysOf(row.zone),
    closures: new Map((row.closures ?? []).map(({ date, name }) => [date as LocalDate, name])),
    holidays: bankHolidaysOf(isHolidayDivision(row.holidayDivision) ? row.holidayDivision : HolidayDivision.EnglandAndWales),
    policy: policyOf(row),
    plan,
    planned,
    enrolment: {
      status: row.enrolmentStatus,
      windowStartsOn: row.windowStartsOn as LocalDate | null,
      windowEndsOn: row.windowEndsOn as LocalDate | null,
    },
    attempt,
    progress,
    apprentice: {
      id: row.apprenticeId,
      employerId: row.employerId,
      trainingProviderId: row.trainingProviderId,
      commitments: commitmentsFrom(row.commitments),
    },
    neededFeatures: row.neededFeatures,
    mode,
    minutes: plannedMinutes({ planned, attempt }),
  };
}

/** What holds for the organisation today, where it decided nothing the usual. */
function policyOf({ settings }: FactsRow): BookingPolicy {
  const decided = (key: SettingKey) => settings?.[key] ?? settingDefinitions[key].usual;
  const notice = decided(SettingKey.NoticeToBook);
  return {
    ...defaultBookingPolicy,
    holdMinutes: decided(SettingKey.HoldTime).amount,
    notice: { days: notice.amount, kind: notice.unit === SettingUnit.WorkingDays ? 'working' : 'calendar' },
    assessorBufferMinutes: decided(SettingKey.AssessorBuffer).amount,
  };
}

function attemptOf({ attemptId, number, kind, submittedOn, live, extraMinutes }: FactsRow): AttemptFacts['attempt'] {
  const isOwnHold = live?.givesWay ?? false;
  return {
    id: attemptId,
    number,
    kind,
    submittedOn: submittedOn as LocalDate | null,
    extraMinutes,
    bookingId: isOwnHold ? null : (live?.id ?? null),
  };
}

export function assessorFacts(row: AssessorRow, { plan, planned }: AttemptFacts): AssessorFacts {
  return {
    id: row.id,
    assessmentsPerDay: row.perDay,
    assessmentsPerWeek: row.perWeek,
    competences: (row.competences ?? []).map((period) => ({
      standardReference: plan.reference,
      method: planned.method,
      validFrom: period.validFrom as LocalDate,
      validUntil: period.validUntil as LocalDate | null,
    })),
    interests: (row.interests ?? []).map(interestFrom),
    workingTimes: (row.times ?? []).map((time) => ({
      weekday: time.weekday,
      from: minutesOfDay(time.startsAt),
      until: minutesOfDay(time.endsAt),
      effectiveFrom: time.effectiveFrom as LocalDate,
      effectiveUntil: time.effectiveUntil as LocalDate | null,
    })),
    absences: (row.absences ?? []) as AssessorFacts['absences'],
    exceptions: (row.exceptions ?? []).map(({ date, startsAt, endsAt }) => ({
      date: date as LocalDate,
      from: minutesOfDay(startsAt),
      until: minutesOfDay(endsAt),
    })),
    busyTimes: commitmentsFrom(row.busyTimes),
    commitments: commitmentsFrom(row.commitments),
  };
}

export function roomFacts(row: RoomRow): RoomFacts {
  return {
    id: row.id,
    opensAt: minutesOfDay(row.opensAt),
    closesAt: minutesOfDay(row.closesAt),
    openings: (row.openings ?? []).map(({ weekday, opensAt, closesAt }) => ({
      weekday,
      from: minutesOfDay(opensAt),
      until: minutesOfDay(closesAt),
    })),
    features: row.features,
    commitments: commitmentsFrom(row.commitments),
  };
}

/** An employment is a fact from which the interest follows. */
export function interestFrom({ subjectId, isEmployment, ground, from, until }: InterestRow): Interest {
  if (isEmployment) return interestFromEmployment(subjectId, from as LocalDate, until as LocalDate | null);
  return { subjectId, ground, from: from as LocalDate | null, until: until as LocalDate | null };
}
