import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DataTable, StatusChip, TimeRangePipe } from '@assay/platform/ui';
import type { BookingResponse } from '@assay/scheduling/contracts';
import { schedulingPaths } from '../scheduling-paths';
import { methodWords } from '../words/method-words';
import { bookingWords, modeWords } from '../words/stage-words';

/** One day in the order of its hours. */
@Component({
  selector: 'assay-day-list',
  imports: [DataTable, RouterLink, StatusChip, TimeRangePipe],
  template: `
    <assay-data-table label="Diary of the day">
      <table>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Apprentice</th>
            <th scope="col">Assessment</th>
            <th scope="col">Assessor</th>
            <th scope="col">Where</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          @for (booking of bookings(); track booking.id) {
            <tr>
              <td>{{ booking.startsAt | assayTimeRange: booking.endsAt }}</td>
              <th scope="row"><a [routerLink]="paths.booking(booking.id)">{{ booking.apprentice.name }}</a></th>
              <td>{{ methodWords[booking.method] }}</td>
              <td>{{ booking.assessor.name }}</td>
              <td>{{ booking.room?.name ?? modeWords[booking.mode] }}</td>
              <td><assay-status-chip [label]="bookingWords[booking.status].label" [tone]="bookingWords[booking.status].tone" /></td>
            </tr>
          }
        </tbody>
      </table>
    </assay-data-table>
  `,
})
export class DayList {
  readonly bookings = input.required<readonly BookingResponse[]>();
  protected readonly paths = schedulingPaths;
  protected readonly methodWords = methodWords;
  protected readonly modeWords = modeWords;
  protected readonly bookingWords = bookingWords;
}
