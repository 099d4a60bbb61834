import { Injectable, inject } from '@angular/core';
import { problemOf } from '@assay/platform/ui';
import { ApiClient } from './api-client';
import { Session } from './session';
import type { SignedIn } from './signed-in';

/** Finds out, once, whether this browser is signed in. */
@Injectable({ providedIn: 'root' })
export class SessionStart {
  private readonly api = inject(ApiClient);
  private readonly session = inject(Session);
  private asked: Promise<void> | null = null;

  /** The person, or null. An API that does not answer is thrown as a `ProblemError`. */
  async whoIsThere(): Promise<SignedIn | null> {
    if (!this.session.isKnown()) await (this.asked ??= this.ask().finally(() => (this.asked = null)));
    return this.session.me() ?? null;
  }

  /** Asks again, after something changed who the person is or which day it is. */
  async refresh(): Promise<void> {
    await this.ask();
  }

  private async ask(): Promise<void> {
    try {
      this.session.begin(await this.api.get<SignedIn>('/api/me'));
    } catch (thrown) {
      if (problemOf(thrown).status !== 401) throw thrown;
      this.session.end();
    }
  }
}
