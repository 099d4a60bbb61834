import { Injectable, inject, signal } from '@angular/core';
import type { CanActivateFn } from '@angular/router';
import type { DemonstrationResponse, MoveClockRequest, MoveClockResponse } from '@assay/people/contracts';
import { ApiClient, SessionStart } from '@assay/platform/web';

/** The demonstration's accounts and date; nothing at all where the product is used for real. */
@Injectable({ providedIn: 'root' })
export class Demonstration {
  private readonly api = inject(ApiClient);
  private readonly start = inject(SessionStart);
  private readonly answer = signal<DemonstrationResponse | undefined>(undefined);
  private asked: Promise<void> | null = null;

  /** Undefined outside a demonstration. */
  readonly current = this.answer.asReadonly();

  /** Asks once whether this is a demonstration. */
  known(): Promise<void> {
    return (this.asked ??= this.ask());
  }

  /** Moves the date forward by whole days, and learns the new date. */
  async moveOn(request: MoveClockRequest): Promise<void> {
    await this.api.post<MoveClockResponse>('/api/demonstration/clock', request);
    await Promise.all([this.ask(), this.start.refresh()]);
  }

  private async ask(): Promise<void> {
    const answer = await this.api.get<DemonstrationResponse>('/api/demonstration').catch(() => undefined);
    this.answer.set(answer);
  }
}

/** Waits until it is known whether the banner is there, so that it never pushes a page down after it was drawn. */
export const demonstrationKnown: CanActivateFn = async () => {
  await inject(Demonstration).known();
  return true;
};
