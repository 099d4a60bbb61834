import { type AssessmentPlan, type MethodTimeline, checkPlan, methodName, planTimeline, shortestWindowDays } from '@assay/standards/domain';

export interface TimelineBar {
  readonly kind: 'submission' | 'reading' | 'notice' | 'event';
  readonly from: number;
  readonly to: number;
}

export interface TimelineRow {
  readonly method: string;
  readonly name: string;
  readonly bars: readonly TimelineBar[];
  readonly cells: readonly string[];
  /** Its earliest event lies beyond the window. */
  readonly late: boolean;
}

export interface Timeline {
  readonly months: number;
  /** Days of the drawing: the window, or further where a method comes later. */
  readonly days: number;
  readonly windowDays: number;
  readonly rows: readonly TimelineRow[];
  readonly marks: readonly number[];
}

/** The course of the plan; empty where the order goes in a circle. */
export function timelineOf(plan: AssessmentPlan): Timeline {
  const months = plan.window.months.value;
  const windowDays = Math.max(0, shortestWindowDays(months));
  const circular = checkPlan(plan).some(({ code }) => code === 'order-circular');
  const lines = circular ? [] : planTimeline(plan);
  const days = Math.max(7, windowDays, ...lines.map(({ eventDay }) => eventDay)) + 2;
  const step = days > 120 ? 28 : 14;
  return {
    months,
    days,
    windowDays,
    rows: lines.map((line) => rowOf(line, windowDays)),
    marks: Array.from({ length: Math.floor(days / step) + 1 }, (_none, index) => index * step),
  };
}

function rowOf(line: MethodTimeline, windowDays: number): TimelineRow {
  const { submissionDay, readingFrom, readingTo, noticeDay, eventDay } = line;
  const bars: readonly TimelineBar[] = [
    { kind: 'submission', from: 0, to: submissionDay ?? 0 },
    { kind: 'reading', from: readingFrom, to: readingTo },
    { kind: 'notice', from: noticeDay, to: eventDay },
    { kind: 'event', from: eventDay, to: eventDay },
  ];
  return {
    method: line.method,
    name: methodName(line.method),
    bars: bars.filter(({ kind, from, to }) => kind === 'event' || to > from),
    cells: [
      submissionDay === null ? 'None by a week' : `By day ${submissionDay}`,
      readingTo > readingFrom ? `Day ${readingFrom} to ${readingTo}` : 'None',
      `By day ${noticeDay}`,
      `Day ${eventDay}`,
    ],
    late: eventDay > windowDays,
  };
}
