import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DataTable, DatePipe, TimePipe, homeZone } from '@assay/platform/ui';
import { dateIn, weekdayOf, type LocalDate } from '@assay/platform/util';
import type { BookingResponse } from '@assay/scheduling/contracts';
import { schedulingPaths } from '../scheduling-paths';
import { methodWords } from '../words/method-words';
import { bookingWords } from '../words/stage-words';
import type { DiaryRow } from './diary-rows';

const friday = 5;

/** A week: assessors down, days across. */
@Component({
  selector: 'assay-diary-grid',
  imports: [DataTable, DatePipe, RouterLink, TimePipe],
  template: `
    <assay-data-table label="Diary, assessors by days">
      <table>
        <thead>
          <tr>
            <th scope="col">Assessor</th>
            @for (day of shownDays(); track day) {
              <th scope="col" [class.today]="day === today()">{{ day | assayDate: 'shortDay' }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.assessorId) {
            <tr>
              <th scope="row">{{ row.name }}</th>
              @for (day of shownDays(); track day) {
                <td [class.today]="day === today()">
                  @for (booking of on(row.bookings, day); track booking.id) {
                    <a class="booking" [class.held]="booking.status !== 'confirmed' && booking.status !== 'completed'" [routerLink]="paths.booking(booking.id)">
                      <span class="time">{{ booking.startsAt | assayTime }}</span>
                      <span>{{ booking.apprentice.name }}</span>
                      <span class="what">{{ whatOf(booking) }}</span>
                    </a>
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </assay-data-table>
  `,
  styleUrl: './diary-grid.scss',
})
export class DiaryGrid {
  readonly days = input.required<readonly LocalDate[]>();
  readonly rows = input.required<readonly DiaryRow[]>();
  readonly bookings = input.required<readonly BookingResponse[]>();
  readonly today = input.required<string>();
  protected readonly paths = schedulingPaths;

  /** The days on which something is booked. */
  private readonly booked = computed(() => new Set(this.bookings().map(({ startsAt }) => dateIn(homeZone, Date.parse(startsAt)))));
  /** The working week, and a day of the weekend only where something is booked on it. */
  protected readonly shownDays = computed(() => this.days().filter((day) => weekdayOf(day) <= friday || this.booked().has(day)));

  protected on(bookings: readonly BookingResponse[], date: string): BookingResponse[] {
    return bookings.filter(({ startsAt }) => dateIn(homeZone, Date.parse(startsAt)) === date);
  }

  /** What it is; while not everybody has agreed, how it stands. */
  protected whatOf({ status, method }: BookingResponse): string {
    return status === 'confirmed' || status === 'completed' ? methodWords[method] : bookingWords[status].label;
  }
}
