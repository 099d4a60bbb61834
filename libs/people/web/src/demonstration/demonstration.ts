import { httpResource } from '@angular/common/http';
import { Injectable, computed, inject } from '@angular/core';
import type { DemonstrationResponse, MoveClockRequest, MoveClockResponse } from '@assay/people/contracts';
import { ApiClient, SessionStart } from '@assay/platform/web';

/** The demonstration's accounts and date; nothing at all where the product is used for real. */
@Injectable({ providedIn: 'root' })
export class Demonstration {
  private readonly api = inject(ApiClient);
  private readonly start = inject(SessionStart);
  private readonly answer = httpResource<DemonstrationResponse>(() => '/api/demonstration');

  /** Undefined outside a demonstration. */
  readonly current = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));

  /** Moves the date forward by whole days, and learns the new date. */
  async moveOn(request: MoveClockRequest): Promise<void> {
    await this.api.post<MoveClockResponse>('/api/demonstration/clock', request);
    this.answer.reload();
    await this.start.refresh();
  }
}
