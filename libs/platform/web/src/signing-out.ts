import { Injectable, Injector, inject } from '@angular/core';
import { Router } from '@angular/router';
import { ApiClient } from './api-client';
import { KEPT_ON_DEVICE } from './kept-on-device';
import { platformPaths } from './paths';
import { Session } from './session';

/** The one way out: whoever leaves something unsent on this device is told first, and may stay. */
@Injectable({ providedIn: 'root' })
export class SigningOut {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly injector = inject(Injector);
  private readonly keptOnDevice = inject(KEPT_ON_DEVICE);

  /** @param path what ends this session at the server, or every session of the person */
  async run(path: '/api/sign-out' | '/api/sessions/sign-out-everywhere'): Promise<void> {
    for (const kept of this.keptOnDevice) if (!(await kept.mayLeave(this.injector))) return;
    await this.api.post(path);
    await this.router.navigateByUrl(platformPaths.signIn);
    this.session.end();
  }
}
