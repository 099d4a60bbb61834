import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Response } from 'express';
import type { Actor } from '@assay/platform/api';
import { finishedRunStates } from '@assay/scheduling/domain';
import { CohortRunQueries } from './cohort-run-queries';

/** At most two states a second, however fast the search goes; what is between two looks is never told. */
const lookEveryMs = 600;
/** After so long the stream ends by itself; the browser asks again, and whether it may is checked anew. */
const longestMs = 60_000;
const retryMs = 500;

/** Tells how far a run has come as server-sent events: the last state at once, each newer one, and always the last. */
@Injectable()
export class FollowRun implements BeforeApplicationShutdown {
  private readonly open = new Set<() => void>();

  constructor(private readonly queries: CohortRunQueries) {}

  async run(actor: Actor, id: string, response: Response): Promise<void> {
    const first = await this.queries.progress(actor, id);
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
    response.write(`retry: ${retryMs}\n\n`);
    let [ended, told] = [false, ''];
    const end = () => {
      ended = true;
      response.end();
    };
    this.open.add(end);
    response.on('close', () => (ended = true));
    const until = Date.now() + longestMs;
    try {
      for (let progress = first; !ended; progress = await this.queries.progress(actor, id)) {
        const data = JSON.stringify(progress);
        if (data !== told) response.write(`data: ${data}\n\n`);
        told = data;
        if (finishedRunStates.includes(progress.state) || Date.now() > until) break;
        await new Promise((next) => setTimeout(next, lookEveryMs));
      }
    } finally {
      this.open.delete(end);
      if (!ended) response.end();
    }
  }

  beforeApplicationShutdown(): void {
    for (const end of this.open) end();
  }
}
