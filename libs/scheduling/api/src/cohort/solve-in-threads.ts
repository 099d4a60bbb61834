import { Worker } from 'node:worker_threads';
import type { RosterWork } from '@assay/scheduling/domain';
import { RosterSolver, type RosterNews } from './roster-solver';

/** What a thread is given; `stop` becomes 1 when it should end with what it has. */
export interface ThreadWork extends RosterWork {
  readonly task: 'search' | 'bound';
  readonly stop: Int32Array;
}

/** Share of the cost by which a roster may lie above its bound and count as proven best: rounding, no more. */
const proven = 1e-6;
const lookEveryMs = 200;
const shortestForBound = 5;

/** Searches on one thread and tightens the bound on another, so that this one stays free to answer. */
export class SolveInThreads extends RosterSolver {
  /** `program` is the file that the threads run: it hands its work to `runInThread`. */
  constructor(private readonly program: string) {
    super();
  }

  override async solve(...[work, hear, isStopped]: Parameters<RosterSolver['solve']>): Promise<void> {
    if (work.cohort.events.length === 0) return;
    const stop = new Int32Array(new SharedArrayBuffer(4));
    const best = { cost: Number.POSITIVE_INFINITY, bound: 0 };
    const listen = (news: RosterNews) => {
      if (news.kind === 'bound') best.bound = Math.max(best.bound, news.bound);
      else if (news.cost >= best.cost) return;
      else best.cost = news.cost;
      hear(news);
      if (best.cost - best.bound <= proven * best.cost) Atomics.store(stop, 0, 1);
    };
    const look = setInterval(() => isStopped() && Atomics.store(stop, 0, 1), lookEveryMs);
    const bound = isBoundWorthIt(work) ? this.start({ ...work, task: 'bound', stop }, listen) : null;
    bound?.ended.catch(() => undefined);
    try {
      await this.start({ ...work, task: 'search', stop }, listen).ended;
    } finally {
      clearInterval(look);
      await bound?.worker.terminate();
    }
  }

  private start(work: ThreadWork, hear: (news: RosterNews) => void): { worker: Worker; ended: Promise<void> } {
    const worker = new Worker(this.program, { workerData: work });
    const ended = new Promise<void>((resolve, reject) => {
      worker.on('message', hear);
      worker.on('error', reject);
      worker.on('exit', () => resolve());
    });
    return { worker, ended };
  }
}

/** In a few seconds nothing useful is proven, and a repair is compared with what stood before. */
const isBoundWorthIt = ({ cohort, seconds }: RosterWork): boolean => cohort.published === null && seconds >= shortestForBound;
