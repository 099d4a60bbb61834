import { jobQueue, type JobData } from '@assay/platform/api';

export interface ReadCalendarData extends JobData {
  readonly calendarId: string;
}

/** Reads one subscribed calendar. A calendar that cannot be reached counts its own failures; the job itself hardly fails. */
export const readCalendarQueue = jobQueue<ReadCalendarData>('read-busy-calendar', { retryLimit: 2, expireInSeconds: 60 });
