import { Component, booleanAttribute, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DatePipe, TimeRangePipe } from '@assay/platform/ui';
import type { BookingResponse } from '@assay/scheduling/contracts';
import { schedulingPaths } from '../scheduling-paths';
import { modeWords } from '../words/stage-words';

/** Bookings under each other: when, what, with whom, where. */
@Component({
  selector: 'assay-booking-list',
  imports: [DatePipe, RouterLink, TimeRangePipe],
  template: `
    <ul [class.dated]="withDates()">
      @for (booking of bookings(); track booking.id) {
        <li>
          <span class="when">
            @if (withDates()) {
              {{ booking.startsAt | assayDate: 'shortDay' }},
            }
            {{ booking.startsAt | assayTimeRange: booking.endsAt }}
          </span>
          <span>
            <a [routerLink]="paths.booking(booking.id)">{{ booking.methodName }}</a>
            <span class="assay-quiet">{{ booking.apprentice.name }}, {{ booking.room?.name ?? modeWords[booking.mode] }}</span>
          </span>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: 0.75rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 0.125rem 1.25rem;
    }
    .when {
      min-inline-size: 9rem;
      font-variant-numeric: tabular-nums;
      font-weight: 600;
    }
    .dated .when {
      min-inline-size: 13rem;
    }
    li > span:last-child {
      display: flex;
      flex-direction: column;
    }
  `,
})
export class BookingList {
  readonly bookings = input.required<readonly BookingResponse[]>();
  /** For lists that span several days. */
  readonly withDates = input(false, { transform: booleanAttribute });
  protected readonly paths = schedulingPaths;
  protected readonly modeWords = modeWords;
}
