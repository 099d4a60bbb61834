import { Injectable, effect, inject, signal } from '@angular/core';
import { problemOf } from '@assay/platform/ui';
import { ApiClient } from './api-client';
import { DeviceVault } from './device/device-vault';
import { SessionCopy } from './device/session-copy';
import { KEPT_ON_DEVICE } from './kept-on-device';
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
  private readonly copy = inject(SessionCopy);
  private readonly vault = inject(DeviceVault);
  private readonly keptOnDevice = inject(KEPT_ON_DEVICE);
  private readonly surroundings = signal<Omit<SessionAnswer, 'me'> | undefined>(undefined);
  private asked: Promise<void> | null = null;
  /** Who came from this device's own copy: it is not kept anew, so that it grows old until the server answers. */
  private recalled: SignedIn | null = null;

  /** Undefined until the first answer. */
  readonly around = this.surroundings.asReadonly();

  constructor() {
    effect(() => {
      const me = this.session.me();
      if (me && me !== this.recalled) void this.copy.remember({ me, ...this.surroundings() });
      if (me === null) this.forget();
    });
  }

  /** The person, or null; without a connection, the person who was signed in here last. Another failure of the API that does not answer is thrown as a `ProblemError`. */
  async whoIsThere(): Promise<SignedIn | null> {
    if (!this.session.isKnown()) await (this.asked ??= this.ask().finally(() => (this.asked = null)));
    return this.session.me() ?? null;
  }

  /** Asks again, after something changed who the person is or which day it is. */
  async refresh(): Promise<void> {
    await this.ask();
  }

  /** As with the copies: where the device refuses, nobody is told. Where it cannot tell what waits, every key stays. */
  private forget(): void {
    void this.copy.forget();
    void this.vault.forgetKeys(async () => (await Promise.all(this.keptOnDevice.map((kept) => kept.forget()))).flat());
  }

  private async ask(): Promise<void> {
    const { me, ...surroundings } = await this.answer();
    this.surroundings.set(surroundings);
    if (me) this.session.begin(me);
    else this.session.end();
  }

  private async answer(): Promise<SessionAnswer> {
    try {
      return await this.api.get<SessionAnswer>('/api/session');
    } catch (thrown) {
      const remembered = problemOf(thrown).code === 'offline' ? await this.copy.recall<SessionAnswer>() : null;
      if (!remembered) throw thrown;
      this.recalled = remembered.me;
      return remembered;
    }
  }
}
