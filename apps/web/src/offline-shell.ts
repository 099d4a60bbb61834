import { Injectable, effect, inject, isDevMode } from '@angular/core';
import { Permission } from '@assay/people/domain';
import { Session } from '@assay/platform/web';

/**
 * Keeps the application's own files on the device of those who mark, so that it opens without a connection. Everybody
 * else is spared the download. The worker touches no address of the API (`ngsw-config.json`, and `ngsw-bypass`).
 */
@Injectable({ providedIn: 'root' })
export class OfflineShell {
  private readonly session = inject(Session);

  constructor() {
    effect(() => {
      if (isDevMode() || !this.session.can(Permission.Mark) || !('serviceWorker' in navigator)) return;
      // Without a worker everything works as before, only not without a connection.
      navigator.serviceWorker.register('/ngsw-worker.js', { updateViaCache: 'none' }).catch(() => undefined);
    });
  }
}
