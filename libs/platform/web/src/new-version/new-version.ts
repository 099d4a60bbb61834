import { DOCUMENT } from '@angular/common';
import { Injectable, inject, signal } from '@angular/core';
import { Notices } from '../notices';

const words = 'A new version of Assay is there; this page is an older one. Reload it: what is saved on this device stays.';

/** Learns from the server's answers that the application was replaced while this page was open. */
@Injectable({ providedIn: 'root' })
export class NewVersion {
  private readonly document = inject(DOCUMENT);
  private readonly notices = inject(Notices);
  private readonly own = this.ownScript();
  private readonly there = signal(false);

  /** Whether this page is older than what answers it. */
  readonly isThere = this.there.asReadonly();

  /**
   * Tells it once, and again with each failure: it may be the reason.
   * @param served the main script of the pages that the server has now, null where it does not say
   */
  hear(served: string | null, hasFailed: boolean): void {
    if (served === null || this.own === null || served === this.own) return;
    const isTold = this.there() && !hasFailed;
    this.there.set(true);
    if (!isTold) this.notices.warn(words, { label: 'Reload', run: () => this.document.location.reload() });
  }

  private ownScript(): string | null {
    const address = this.document.querySelector('script[src*="main-"]')?.getAttribute('src');
    return address?.split('/').at(-1) ?? null;
  }
}
