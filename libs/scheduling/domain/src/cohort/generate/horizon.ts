/** Average of what is drawn below: a visit of about 195 minutes and a discussion of about 105. */
const AVERAGE_EVENT_MINUTES = 150;
const DEMAND_SHARE = 0.7;
const DAY_MINUTES = 480;
const DAYS_A_WEEK = 2;

export interface Horizon {
  readonly firstDate: string;
  readonly weeks: number;
  readonly daysPerAssessor: number;
}

/** As many weeks as it takes part-time assessors to offer what the events need, at 70 % use. */
export function horizonFor(events: number, assessors: number): Horizon {
  const days = (events * AVERAGE_EVENT_MINUTES) / DEMAND_SHARE / DAY_MINUTES;
  const daysPerAssessor = assessors === 0 ? 0 : days / assessors;
  return {
    firstDate: '2027-01-11',
    weeks: Math.min(26, Math.max(4, Math.round(daysPerAssessor / DAYS_A_WEEK))),
    daysPerAssessor,
  };
}
