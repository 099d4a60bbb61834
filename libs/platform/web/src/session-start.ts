import { Injectable, inject, signal } from '@angular/core';
import { ApiClient } from './api-client';
import { Session } from './session';
import type { SignedIn } from './signed-in';

/** What the server answers besides the person is for the scope that knows it. */
interface SessionAnswer {
  readonly me: SignedIn | null;
  readonly demonstration: unknown;
}

/** Finds out, once, whether this browser is signed in. */
@Injectable({ providedIn: 'root' })
export class SessionStart {
  private readonly api = inject(ApiClient);
  private readonly session = inject(Session);
  private readonly surroundings = signal<Omit<SessionAnswer, 'me'> | undefined>(undefined);
  private asked: Promise<void> | null = null;

  /** Undefined until the first answer. */
  readonly around = this.surroundings.asReadonly();

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
    const { me, ...surroundings } = await this.api.get<SessionAnswer>('/api/session');
    this.surroundings.set(surroundings);
    if (me) this.session.begin(me);
    else this.session.end();
  }
}
