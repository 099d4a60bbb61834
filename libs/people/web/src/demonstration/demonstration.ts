import { Injectable, computed, inject } from '@angular/core';
import type { CanActivateFn } from '@angular/router';
import type { DemonstrationResponse, MoveClockRequest, MoveClockResponse } from '@assay/people/contracts';
import { ApiClient, SessionStart } from '@assay/platform/web';

/** The demonstration's accounts and date; nothing at all where the product is used for real. */
@Injectable({ providedIn: 'root' })
export class Demonstration {
  private readonly api = inject(ApiClient);
  private readonly start = inject(SessionStart);

  /** Undefined outside a demonstration. */
  readonly current = computed(() => (this.start.around()?.demonstration as DemonstrationResponse | null) ?? undefined);

  /** Waits until it is known whether this is a demonstration. */
  async known(): Promise<void> {
    if (!this.start.around()) await this.start.whoIsThere();
  }

  /** Moves the date forward by whole days, and learns the new date. */
  async moveOn(request: MoveClockRequest): Promise<void> {
    await this.api.post<MoveClockResponse>('/api/demonstration/clock', request);
    await this.start.refresh();
  }
}

/** Waits until it is known whether the banner is there, so that it never pushes a page down after it was drawn. */
export const demonstrationKnown: CanActivateFn = async () => {
  await inject(Demonstration).known();
  return true;
};
