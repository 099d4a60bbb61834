import { jobQueue, type JobData } from '../jobs/job-queue';

/** Sends whatever is due in one organisation. Each message counts its own failures; the job itself hardly ever fails. */
export const sendMessagesQueue = jobQueue<JobData>('send-messages', { retryLimit: 3, expireInSeconds: 900 });

/** Writes what has become true by itself in one organisation. What is lost here, the next look finds. */
export const collectMessagesQueue = jobQueue<JobData>('collect-messages', { retryLimit: 3, expireInSeconds: 120 });
