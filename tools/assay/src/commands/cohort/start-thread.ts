import { Worker } from 'node:worker_threads';
import type { CohortNews, CohortWork } from './cohort-work';

export interface RunningThread {
  readonly ended: Promise<void>;
  /** Ends the thread at once, even in the middle of a library call. */
  readonly end: () => void;
}

/** Short-lived objects are collected this often rather than kept: most of what the threads make dies at once. */
const YOUNG_MEGABYTES = 24;

/** Runs one piece of work on its own thread, in this same program. */
export function startThread(work: CohortWork, hear: (news: CohortNews) => void): RunningThread {
  const worker = new Worker(process.argv[1] ?? '', {
    argv: ['cohort', 'thread'],
    workerData: work,
    transferList: work.link ? [work.link.port] : [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const ended = new Promise<void>((resolve, reject) => {
    worker.on('message', hear);
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });
  return { ended, end: () => void worker.terminate() };
}
