import { Component, input } from '@angular/core';
import { DateTimePipe, Timeline, TimelineItem } from '@assay/platform/ui';
import type { BookingEventResponse } from '@assay/scheduling/contracts';
import { changeWords } from '../words/change-words';

/** What happened to a booking, oldest first, with the words that came with it. */
@Component({
  selector: 'assay-booking-history',
  imports: [DateTimePipe, Timeline, TimelineItem],
  template: `
    <ol assayTimeline>
      @for (event of history(); track $index) {
        <li
          assayTimelineItem
          [heading]="changeWords[event.kind] ?? event.kind"
          [when]="(event.at | assayDateTime) + (event.by ? ', ' + event.by : '')"
          step="done"
        >
          @if (event.before; as before) {
            <p>It was on {{ before | assayDateTime }}.</p>
          }
          @if (event.words; as words) {
            <p class="assay-quiet">“{{ words }}”</p>
          }
        </li>
      }
    </ol>
  `,
  styles: `
    p {
      margin: 0;
    }
  `,
})
export class BookingHistory {
  readonly history = input.required<readonly BookingEventResponse[]>();
  protected readonly changeWords = changeWords;
}
