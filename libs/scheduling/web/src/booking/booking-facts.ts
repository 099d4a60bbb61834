import { Component, computed, input } from '@angular/core';
import { DatePipe, DateTimePipe, Definitions, StatusChip, TimeRangePipe } from '@assay/platform/ui';
import type { BookingResponse } from '@assay/scheduling/contracts';
import { bookingWords, modeWords } from '../words/stage-words';

/** Who, when and where, in the order in which people ask. */
@Component({
  selector: 'assay-booking-facts',
  imports: [DatePipe, DateTimePipe, Definitions, StatusChip, TimeRangePipe],
  template: `
    <dl assayDefinitions>
      <div>
        <dt>When</dt>
        <dd>{{ booking().startsAt | assayDate: 'day' }}, {{ booking().startsAt | assayTimeRange: booking().endsAt }}</dd>
      </div>
      <div>
        <dt>Where</dt>
        <dd>{{ booking().room?.name ?? modeWords[booking().mode] }}</dd>
      </div>
      <div>
        <dt>Apprentice</dt>
        <dd>{{ booking().apprentice.name }}</dd>
      </div>
      <div>
        <dt>Assessor</dt>
        <dd>{{ booking().assessor.name }}</dd>
      </div>
      @if (withState()) {
        <div>
          <dt>State</dt>
          <dd><assay-status-chip [label]="words().label" [tone]="words().tone" /></dd>
        </div>
      }
      @if (booking().cancelledAt; as at) {
        <div>
          <dt>Cancelled</dt>
          <dd>{{ at | assayDateTime }}: {{ booking().cancelReason }}</dd>
        </div>
      }
    </dl>
  `,
})
export class BookingFacts {
  readonly booking = input.required<BookingResponse>();
  readonly withState = input(true);
  protected readonly modeWords = modeWords;
  protected readonly words = computed(() => bookingWords[this.booking().status]);
}
