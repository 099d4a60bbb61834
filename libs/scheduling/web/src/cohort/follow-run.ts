import { DestroyRef, inject, Injectable, InjectionToken } from '@angular/core';
import type { CohortProgressResponse } from '@assay/scheduling/contracts';
import { finishedRunStates } from '@assay/scheduling/domain';
import { cohortApi } from './cohort-client';

/** A stream of server-sent events, as the browser opens it. */
export interface EventStream {
  onmessage: ((event: MessageEvent<string>) => void) | null;
  close(): void;
}

export const OPEN_STREAM = new InjectionToken<(path: string) => EventStream>('OPEN_STREAM', {
  providedIn: 'root',
  factory: () => (path: string) => new EventSource(path),
});

/** Hears how far a run has come. The browser reconnects by itself, and the server tells the last state first. */
@Injectable()
export class FollowRun {
  private readonly open = inject(OPEN_STREAM);
  private stream: EventStream | null = null;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.stop());
  }

  /** Tells every state until the run is finished or something else is followed. */
  follow(id: string, tell: (progress: CohortProgressResponse) => void): void {
    this.stop();
    const stream = this.open(cohortApi.progress(id));
    this.stream = stream;
    stream.onmessage = ({ data }) => {
      const progress = JSON.parse(data) as CohortProgressResponse;
      if (finishedRunStates.includes(progress.state)) this.stop();
      tell(progress);
    };
  }

  stop(): void {
    this.stream?.close();
    this.stream = null;
  }
}
