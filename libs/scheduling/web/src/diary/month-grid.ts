import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DataTable, DatePipe, homeZone } from '@assay/platform/ui';
import { dateIn, weekdayOf, type LocalDate } from '@assay/platform/util';
import type { BookingResponse } from '@assay/scheduling/contracts';
import { schedulingPaths } from '../scheduling-paths';
import { howMany } from '../words/how-many';

interface MonthDay {
  readonly date: LocalDate;
  readonly words: string;
  readonly open: string | null;
}

const weekLength = 7;

/** A month in weeks: how many assessments a day holds, each day a way into it. */
@Component({
  selector: 'assay-month-grid',
  imports: [DataTable, DatePipe, RouterLink],
  template: `
    <assay-data-table label="Diary of the month">
      <table>
        <thead>
          <tr>
            @for (name of weekdays; track name) {
              <th scope="col">{{ name }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (week of weeks(); track $index) {
            <tr>
              @for (day of week; track $index) {
                <td [class.today]="day?.date === today()">
                  @if (day) {
                    @if (day.open) {
                      <a class="day" [routerLink]="paths.diary" [queryParams]="{ view: 'day', week: day.date }">
                        <span class="date">{{ day.date | assayDate: 'shortDay' }}</span>
                        <span>{{ day.words }}</span>
                        <span class="assay-quiet">{{ day.open }}</span>
                      </a>
                    } @else {
                      <span class="date assay-quiet">{{ day.date | assayDate: 'shortDay' }}</span>
                    }
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </assay-data-table>
  `,
  styles: `
    td {
      vertical-align: top;
      min-inline-size: 7rem;
      block-size: 4.5rem;
    }
    .today {
      background: var(--assay-surface-hover);
    }
    td a.day {
      display: flex;
      flex-direction: column;
      gap: 0.125rem;
      color: var(--assay-text);
      text-decoration: none;
    }
    td a.day:hover {
      text-decoration: underline;
    }
    .date {
      font-variant-numeric: tabular-nums;
      font-weight: 600;
    }
  `,
})
export class MonthGrid {
  readonly days = input.required<readonly LocalDate[]>();
  readonly bookings = input.required<readonly BookingResponse[]>();
  readonly today = input.required<string>();
  protected readonly paths = schedulingPaths;
  protected readonly weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

  /** One pass over the bookings, however many there are. */
  private readonly byDay = computed(() => Map.groupBy(this.bookings(), ({ startsAt }) => dateIn(homeZone, Date.parse(startsAt))));

  protected readonly weeks = computed((): (MonthDay | null)[][] => {
    const days = this.days();
    const [first] = days;
    const before = first === undefined ? 0 : weekdayOf(first) - 1;
    const cells = [...Array.from({ length: before }, () => null), ...days.map((day) => this.dayOf(day))];
    return Array.from({ length: Math.ceil(cells.length / weekLength) }, (_, week) =>
      cells.slice(week * weekLength, (week + 1) * weekLength),
    );
  });

  private dayOf(date: LocalDate): MonthDay {
    const own = this.byDay().get(date) ?? [];
    const assessors = new Set(own.map(({ assessor }) => assessor.id)).size;
    return { date, words: howMany(own.length, 'assessment'), open: own.length === 0 ? null : howMany(assessors, 'assessor') };
  }
}
