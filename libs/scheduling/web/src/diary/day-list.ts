import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DataTable, StatusChip, TimeRangePipe } from '@assay/platform/ui';
import type { BookingResponse } from '@assay/scheduling/contracts';
import { schedulingPaths } from '../scheduling-paths';
import { methodWords } from '../words/method-words';
import { bookingWords, modeWords } from '../words/stage-words';
import { isMovable, type WantedMove } from './movable';
import { MoveButton } from './move-button';

/** One day in the order of its hours. */
@Component({
  selector: 'assay-day-list',
  imports: [DataTable, MoveButton, RouterLink, StatusChip, TimeRangePipe],
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
            @if (canMove()) {
              <th scope="col"><span class="assay-visually-hidden">Step</span></th>
            }
          </tr>
        </thead>
        <tbody>
          @for (booking of bookings(); track booking.id) {
            <tr>
              <td class="short">{{ booking.startsAt | assayTimeRange: booking.endsAt }}</td>
              <th scope="row">
                <a [routerLink]="paths.booking(booking.id)">{{ booking.apprentice.name }}</a>
              </th>
              <td>{{ methodWords[booking.method] }}</td>
              <td>{{ booking.assessor.name }}</td>
              <td>{{ booking.room?.name ?? modeWords[booking.mode] }}</td>
              <td><assay-status-chip [label]="bookingWords[booking.status].label" [tone]="bookingWords[booking.status].tone" /></td>
              @if (canMove()) {
                <td>
                  @if (mayMove(booking)) {
                    <assay-move-button [booking]="booking" (wanted)="wanted.emit({ booking: $event })" />
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </assay-data-table>
  `,
})
export class DayList {
  readonly bookings = input.required<readonly BookingResponse[]>();
  readonly today = input.required<string>();
  readonly canMove = input(false);
  readonly wanted = output<WantedMove>();
  protected readonly paths = schedulingPaths;
  protected readonly methodWords = methodWords;
  protected readonly modeWords = modeWords;
  protected readonly bookingWords = bookingWords;

  protected mayMove(booking: BookingResponse): boolean {
    return isMovable(booking, this.today());
  }
}
