import { parentPort, workerData } from 'node:worker_threads';
import type { Command } from 'commander';
import { ExitCode } from '../../exit-code';
import { Refusal } from '../../refusal';
import { runBound } from './run-bound';
import { runSearch } from './run-search';
import type { CohortNews, CohortWork } from './cohort-work';

/** Not for people: the program calls itself with this on its other threads. */
export function configure(command: Command): void {
  command.action(async () => {
    if (!parentPort) throw new Refusal('This command runs only inside another.', ExitCode.Usage);
    const port = parentPort;
    const work = workerData as CohortWork;
    const tell = (news: CohortNews) => port.postMessage(news);
    if (work.kind === 'search') runSearch(work, tell);
    else await runBound(work, tell);
  });
}
