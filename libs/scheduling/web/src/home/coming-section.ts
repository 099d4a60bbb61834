import { httpResource } from '@angular/common/http';
import { Component, inject } from '@angular/core';
import { AsyncView, EmptyState, Loaded, Panel } from '@assay/platform/ui';
import { Session } from '@assay/platform/web';
import { addDays, localDate } from '@assay/platform/util';
import type { BookingsResponse } from '@assay/scheduling/contracts';
import { BookingList } from '../my-week/booking-list';
import { schedulingApi } from '../scheduling-client';

const ahead = 28;

/** The assessments of the coming weeks, of whoever is signed in. */
@Component({
  selector: 'assay-coming-section',
  imports: [AsyncView, BookingList, EmptyState, Loaded, Panel],
  template: `
    <assay-panel heading="Your coming assessments">
      <assay-async-view [isEmpty]="nothing">
        <ng-template [assayLoaded]="bookings" let-list>
          <assay-booking-list [bookings]="list.bookings" withDates />
        </ng-template>
        <assay-empty-state empty heading="Nothing booked in the next four weeks" icon="calendar">
          Assessments appear here as soon as they are booked.
        </assay-empty-state>
      </assay-async-view>
    </assay-panel>
  `,
})
export class ComingSection {
  private readonly session = inject(Session);
  protected readonly bookings = httpResource<BookingsResponse>(() => {
    const from = this.session.today();
    return from === '' ? undefined : schedulingApi.bookings({ from, to: addDays(localDate(from), ahead) });
  });
  protected readonly nothing = ({ bookings }: BookingsResponse) => bookings.length === 0;
}
