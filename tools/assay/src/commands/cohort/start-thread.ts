import { Worker } from 'node:worker_threads';
import type { CohortNews, CohortWork } from './cohort-work';

export interface RunningThread {
  readonly ended: Promise<void>;
  /** Ends the thread at once, even in the middle of a library call. */
  readonly end: () => void;
  readonly post: (news: CohortNews) => void;
}

/** Runs one piece of work on its own thread, in this same program. */
export function startThread(work: CohortWork, hear: (news: CohortNews) => void): RunningThread {
  const worker = new Worker(process.argv[1] ?? '', { argv: ['cohort', 'thread'], workerData: work });
  const ended = new Promise<void>((resolve, reject) => {
    worker.on('message', hear);
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });
  return { ended, end: () => void worker.terminate(), post: (news) => worker.postMessage(news) };
}
