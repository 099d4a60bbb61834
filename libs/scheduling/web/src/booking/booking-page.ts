import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Permission } from '@assay/people/domain';
import { AsyncView, Dialogs, Loaded, PageHeader, Panel, provideProblemWords } from '@assay/platform/ui';
import { Notices, Session } from '@assay/platform/web';
import type { BookingResponse } from '@assay/scheduling/contracts';
import { BookingStatus } from '@assay/scheduling/domain';
import { schedulingApi } from '../scheduling-client';
import { schedulingPaths } from '../scheduling-paths';
import { schedulingProblemWords } from '../words/scheduling-problem-words';
import { BookingFacts } from './booking-facts';

/** One booking, and the way out of it. */
@Component({
  selector: 'assay-booking-page',
  imports: [AsyncView, BookingFacts, Loaded, MatButton, PageHeader, Panel, RouterLink],
  template: `
    <assay-page-header [heading]="heading()" />
    <assay-async-view>
      <ng-template [assayLoaded]="booking" let-loaded>
        <assay-panel heading="The booking">
          <assay-booking-facts [booking]="loaded" />
          <div class="assay-row foot">
            <a matButton="outlined" [routerLink]="paths.enrolment(loaded.enrolmentId)">{{ loaded.apprentice.name }}’s timeline</a>
            @if (mayCancel()) {
              <button matButton type="button" (click)="cancel(loaded)">Cancel the booking</button>
            }
          </div>
        </assay-panel>
      </ng-template>
    </assay-async-view>
  `,
  styles: `
    .foot {
      margin-block-start: 1.25rem;
    }
  `,
  providers: [provideProblemWords(schedulingProblemWords)],
})
export class BookingPage {
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);

  readonly id = input.required<string>();
  protected readonly paths = schedulingPaths;
  protected readonly booking = httpResource<BookingResponse>(() => schedulingApi.booking(this.id()));
  private readonly known = computed(() => (this.booking.hasValue() ? this.booking.value() : null));
  protected readonly heading = computed(() => this.known()?.methodName ?? 'Booking');
  protected readonly mayCancel = computed(
    () => this.known()?.status === BookingStatus.Confirmed && this.session.can(Permission.Book),
  );

  protected async cancel(booking: BookingResponse): Promise<void> {
    const load = () => import('./cancel-dialog').then((file) => file.CancelDialog);
    const cancelled = await this.dialogs.open<BookingResponse>(load, { data: booking });
    if (!cancelled) return;
    this.booking.set(cancelled);
    this.notices.say('Booking cancelled. The time is free again.');
  }
}
