import { Injectable, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Notices } from './notices';
import { platformPaths } from './paths';
import { Session } from './session';

/** A session that ran out under somebody's hands: the page stays, and a notice leads to signing in. */
@Injectable({ providedIn: 'root' })
export class LostSession {
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly session = inject(Session);

  /** Tells it once; somebody who was not signed in has lost nothing. */
  tell(): void {
    if (!this.session.me() || !this.session.isKnown()) return;
    this.session.doubt();
    this.notices.warn('You are signed out.', { label: 'Sign in', run: () => void this.signIn() });
  }

  private signIn(): Promise<boolean> {
    return this.router.navigate([platformPaths.signIn], { queryParams: { then: this.router.url } });
  }
}
