import type { AssessmentMethod } from './assessment-method';
import type { AssessmentPlan, MethodOrder } from './assessment-plan';
import type { DayCount, PlannedMethod } from './planned-method';

/** The earliest a method can come, in days of the calendar from the start of the window (day 0). */
export interface MethodTimeline {
  readonly method: AssessmentMethod;
  /** End of the week in which the submission is due; null where nothing is handed in by a week. */
  readonly submissionDay: number | null;
  /** First and last day of the assessor's reading; equal where none is granted. */
  readonly readingFrom: number;
  readonly readingTo: number;
  /** The day by which notice of the earliest event must be given. */
  readonly noticeDay: number;
  readonly eventDay: number;
}

/** The earliest course of the plan through its window. The order must not be circular. */
export function planTimeline(plan: AssessmentPlan): readonly MethodTimeline[] {
  return plan.methods.map((planned) => timelineOf(plan, planned));
}

function timelineOf(plan: AssessmentPlan, planned: PlannedMethod): MethodTimeline {
  const submissionDay = submissionDayOf(planned);
  const reading = calendarDays(planned.reading.value);
  const notice = calendarDays(planned.notice.value);
  const ready = (submissionDay ?? 0) + reading;
  const afterOthers = predecessors(plan, planned.method).map((order) => dayAfter(plan, order));
  const eventDay = Math.max(notice, ready, ...afterOthers);
  return {
    method: planned.method,
    submissionDay,
    readingFrom: eventDay - reading,
    readingTo: eventDay,
    noticeDay: eventDay - notice,
    eventDay,
  };
}

function dayAfter(plan: AssessmentPlan, { after, when }: MethodOrder): number {
  const earlier = plan.methods.find(({ method }) => method === after);
  if (!earlier) return 0;
  if (when === 'submitted') return submissionDayOf(earlier) ?? 0;
  return timelineOf(plan, earlier).eventDay + calendarDays(plan.results.value);
}

function submissionDayOf({ submission }: PlannedMethod): number | null {
  const week = submission?.value.dueWeek ?? null;
  return week === null ? null : week * 7;
}

const predecessors = (plan: AssessmentPlan, method: AssessmentMethod): readonly MethodOrder[] =>
  plan.order.map(({ value }) => value).filter((order) => order.method === method);

/** Whether the method, through others, waits for itself. */
export function isCircular(plan: AssessmentPlan, method: AssessmentMethod): boolean {
  const waitsFor = new Set<AssessmentMethod>(predecessors(plan, method).map(({ after }) => after));
  for (const earlier of waitsFor) for (const { after } of predecessors(plan, earlier)) waitsFor.add(after);
  return waitsFor.has(method);
}

/** Working days as days of the calendar, without bank holidays: enough to tell the impossible. */
function calendarDays({ days, kind }: DayCount): number {
  return kind === 'calendar' ? days : Math.ceil((days * 7) / 5);
}

/** No run of this many months of the calendar is shorter. */
export function shortestWindowDays(months: number): number {
  return Math.floor(months * 30.4375) - 2;
}
