import { parentPort, workerData } from 'node:worker_threads';
import { runBound } from './run-bound';
import { runSearch } from './run-search';
import type { CohortNews, CohortWork } from './cohort-work';

const work = workerData as CohortWork;
const tell = (news: CohortNews) => parentPort?.postMessage(news);

if (work.kind === 'search') runSearch(work, tell);
else await runBound(work, tell);
