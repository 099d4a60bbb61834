import { jobQueue, type JobData } from '@assay/platform/api';

/** Sends whatever is due in one organisation. Each message counts its own failures; the job itself hardly ever fails. */
export const sendMessagesQueue = jobQueue<JobData>('send-messages', { retryLimit: 3, expireInSeconds: 900 });
