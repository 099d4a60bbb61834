import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Callout, DatePipe, DateTimePipe, Dialogs, TimeRangePipe } from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import type { WaitingListResponse } from '@assay/scheduling/contracts';
import { schedulingApi } from '../scheduling-client';
import type { Joining } from './join-dialog';
import { wishedWeekdays } from './wished-weekdays';

/** An attempt's place on the waiting list: join, leave, take or turn down the time that is kept. */
@Component({
  selector: 'assay-waiting-place',
  imports: [Callout, DatePipe, DateTimePipe, MatButton, TimeRangePipe],
  template: `
    @if (entry(); as waiting) {
      @if (waiting.offered; as offered) {
        <assay-callout tone="attention">
          A time has become free and is kept for you until {{ offered.heldUntil ?? offered.startsAt | assayDateTime }}:
          <strong>{{ offered.startsAt | assayDate: 'day' }}, {{ offered.startsAt | assayTimeRange: offered.endsAt }}</strong> with
          {{ offered.assessor.name }}.
        </assay-callout>
        <div class="assay-row">
          <button matButton="filled" type="button" (click)="take(offered.id)">Take this time</button>
          <button matButton="outlined" type="button" (click)="step(waiting.id, 'decline', 'Turned down. You stay on the waiting list.')">
            Turn it down
          </button>
        </div>
      } @else {
        <p class="assay-quiet">
          On the waiting list: {{ waiting.from | assayDate }} to {{ waiting.until | assayDate }}, {{ wishedWeekdays(waiting.weekdays) }}.
        </p>
        <div class="assay-row">
          <button matButton type="button" (click)="join()">Change the days</button>
          <button matButton type="button" (click)="step(waiting.id, 'leave', 'Off the waiting list.')">Leave the waiting list</button>
        </div>
      }
    } @else if (list.hasValue()) {
      <button matButton type="button" (click)="join()">Join the waiting list</button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: flex-start;
      gap: 0.5rem;
    }
    p {
      margin: 0;
    }
  `,
})
export class WaitingPlace {
  private readonly api = inject(ApiClient);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);

  readonly attemptId = input.required<string>();
  /** The last day on which it may take place; empty where there is no end. */
  readonly latestOn = input.required<string>();
  /** Somebody took a time: the enrolment has changed. */
  readonly taken = output();
  protected readonly wishedWeekdays = wishedWeekdays;
  protected readonly list = httpResource<WaitingListResponse>(() => schedulingApi.waitingPlace(this.attemptId()));
  protected readonly entry = computed(() => (this.list.hasValue() ? this.list.value().entries[0] : undefined));

  protected async join(): Promise<void> {
    const data: Joining = { attemptId: this.attemptId(), latestOn: this.latestOn() };
    const load = () => import('./join-dialog').then((file) => file.JoinDialog);
    if (!(await this.dialogs.open<boolean>(load, { data }))) return;
    this.notices.say('On the waiting list.');
    this.list.reload();
  }

  protected async take(bookingId: string): Promise<void> {
    await this.api.post(schedulingApi.bookingStep(bookingId, 'confirmation'));
    this.notices.say('Booked.');
    this.list.reload();
    this.taken.emit();
  }

  protected async step(id: string, step: 'leave' | 'decline', said: string): Promise<void> {
    await this.api.post(schedulingApi.waitingListStep(id, step));
    this.notices.say(said);
    this.list.reload();
    if (step === 'decline') this.taken.emit();
  }
}
