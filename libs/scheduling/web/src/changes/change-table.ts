import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DataTable, DateTimePipe, StatusChip } from '@assay/platform/ui';
import type { ChangedBookingResponse } from '@assay/scheduling/contracts';
import { schedulingPaths } from '../scheduling-paths';
import { changeWords } from '../words/change-words';
import { methodWords } from '../words/method-words';
import { bookingWords } from '../words/stage-words';

/** Bookings with the last thing that happened to each. */
@Component({
  selector: 'assay-change-table',
  imports: [DataTable, DateTimePipe, RouterLink, StatusChip],
  template: `
    <assay-data-table [label]="label()">
      <table>
        <thead>
          <tr>
            <th scope="col">Apprentice</th>
            <th scope="col">Assessment</th>
            <th scope="col">When</th>
            <th scope="col">What happened</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.booking.id) {
            <tr>
              <th scope="row">
                <a [routerLink]="paths.booking(row.booking.id)">{{ row.booking.apprentice.name }}</a>
              </th>
              <td>{{ methodWords[row.booking.method] }}, {{ row.booking.assessor.name }}</td>
              <td>{{ row.booking.startsAt | assayDateTime }}</td>
              <td class="wide">
                {{ changeWords[row.last.kind] ?? row.last.kind }}{{ row.booking.cancelledLate ? ', late' : '' }},
                {{ row.last.at | assayDateTime }}
                @if (row.last.words; as words) {
                  <span class="assay-quiet">“{{ words }}”</span>
                }
              </td>
              <td><assay-status-chip [label]="bookingWords[row.booking.status].label" [tone]="bookingWords[row.booking.status].tone" /></td>
            </tr>
          }
        </tbody>
      </table>
    </assay-data-table>
  `,
})
export class ChangeTable {
  readonly label = input.required<string>();
  readonly rows = input.required<readonly ChangedBookingResponse[]>();
  protected readonly paths = schedulingPaths;
  protected readonly changeWords = changeWords;
  protected readonly methodWords = methodWords;
  protected readonly bookingWords = bookingWords;
}
