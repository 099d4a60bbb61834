import { Injectable, inject, signal } from '@angular/core';
import { type Problem, problemOf } from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import type { RubricResponse } from '@assay/standards/contracts';

/** One change of the draft: where it goes, what it says, the version it was made from, and what is said once it is done. */
export interface DraftAction {
  readonly path: string;
  readonly body: object;
  readonly version: number;
  readonly done: string;
}

/** Sends changes of a draft one at a time. Where somebody else was quicker nothing is changed and their copy is shown. */
@Injectable()
export class DraftActions {
  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  private show: (rubric: RubricResponse) => void = () => undefined;

  readonly working = signal(false);
  readonly problem = signal<Problem | null>(null);
  /** Whether the last change was refused because the rubric had been changed meanwhile. */
  readonly overtaken = signal(false);

  /** Names who takes the rubric that comes back. */
  connect(show: (rubric: RubricResponse) => void): void {
    this.show = show;
  }

  async send({ path, body, version, done }: DraftAction): Promise<boolean> {
    if (this.working()) return false;
    this.working.set(true);
    this.problem.set(null);
    this.overtaken.set(false);
    try {
      this.show(await this.api.post<RubricResponse>(path, body, { version }));
      this.notices.say(done);
      return true;
    } catch (thrown) {
      this.refused(problemOf(thrown));
      return false;
    } finally {
      this.working.set(false);
    }
  }

  private refused(problem: Problem): void {
    const current = problem.code === 'stale' ? (problem.facts['current'] as RubricResponse | undefined) : undefined;
    if (current) this.show(current);
    this.overtaken.set(current !== undefined);
    this.problem.set(current ? null : problem);
  }
}
