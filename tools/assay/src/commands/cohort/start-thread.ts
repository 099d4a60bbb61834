import { Worker } from 'node:worker_threads';
import type { CohortNews, CohortWork } from './cohort-work';

/** Runs one piece of work on its own thread, in this same program; resolves when the thread has ended. */
export function startThread(work: CohortWork, hear: (news: CohortNews) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(process.argv[1] ?? '', { argv: ['cohort', 'thread'], workerData: work });
    worker.on('message', hear);
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });
}
