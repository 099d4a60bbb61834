import { type CdkDragDrop, CdkDrag, CdkDropList, CdkDropListGroup } from '@angular/cdk/drag-drop';
import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DataTable, DatePipe, TimePipe, homeZone } from '@assay/platform/ui';
import { dateIn, weekdayOf, type LocalDate } from '@assay/platform/util';
import type { BookingResponse, NamedResponse } from '@assay/scheduling/contracts';
import { schedulingPaths } from '../scheduling-paths';
import { methodWords } from '../words/method-words';
import { bookingWords } from '../words/stage-words';
import type { DiaryRow } from './diary-rows';
import { isMovable, type WantedMove } from './movable';
import { MoveButton } from './move-button';

const friday = 5;

/** An assessor's day: where a booking can be dropped. */
interface Place {
  readonly assessor: NamedResponse;
  readonly date: LocalDate;
}

/** A week: assessors down, days across. Bookings move by dragging, or by the button beneath each. */
@Component({
  selector: 'assay-diary-grid',
  imports: [CdkDrag, CdkDropList, CdkDropListGroup, DataTable, DatePipe, MoveButton, RouterLink, TimePipe],
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
        <tbody cdkDropListGroup [cdkDropListGroupDisabled]="!canMove()">
          @for (row of rows(); track row.assessorId) {
            <tr>
              <th scope="row">{{ row.name }}</th>
              @for (day of shownDays(); track day) {
                <td
                  cdkDropList
                  [cdkDropListData]="{ assessor: { id: row.assessorId, name: row.name }, date: day }"
                  cdkDropListSortingDisabled
                  (cdkDropListDropped)="drop($event)"
                  [class.today]="day === today()"
                >
                  @for (booking of on(row.bookings, day); track booking.id) {
                    <div
                      class="entry"
                      cdkDrag
                      [cdkDragData]="booking"
                      [cdkDragDisabled]="!mayMove(booking)"
                      [cdkDragStartDelay]="startDelay"
                    >
                      <a
                        class="booking"
                        draggable="false"
                        [class.held]="booking.status !== 'confirmed' && booking.status !== 'completed'"
                        [routerLink]="paths.booking(booking.id)"
                      >
                        <span class="time">{{ booking.startsAt | assayTime }}</span>
                        <span>{{ booking.apprentice.name }}</span>
                        <span class="what">{{ whatOf(booking) }}</span>
                      </a>
                      @if (mayMove(booking)) {
                        <assay-move-button [booking]="booking" (wanted)="wanted.emit({ booking: $event })" />
                      }
                    </div>
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
  readonly canMove = input(false);
  readonly wanted = output<WantedMove>();
  /** In milliseconds: a finger first scrolls. */
  protected readonly startDelay = { touch: 300, mouse: 0 };
  protected readonly paths = schedulingPaths;

  /** The days on which something is booked. */
  private readonly booked = computed(() => new Set(this.bookings().map(({ startsAt }) => dateIn(homeZone, Date.parse(startsAt)))));
  /** The working week, and a day of the weekend only where something is booked on it. */
  protected readonly shownDays = computed(() => this.days().filter((day) => weekdayOf(day) <= friday || this.booked().has(day)));

  protected on(bookings: readonly BookingResponse[], date: string): BookingResponse[] {
    return bookings.filter(({ startsAt }) => dateIn(homeZone, Date.parse(startsAt)) === date);
  }

  protected mayMove(booking: BookingResponse): boolean {
    return this.canMove() && isMovable(booking, this.today());
  }

  protected drop({ item, container, previousContainer }: CdkDragDrop<Place, Place, BookingResponse>): void {
    if (container !== previousContainer) this.wanted.emit({ booking: item.data, ...container.data });
  }

  /** What it is; while not everybody has agreed, how it stands. */
  protected whatOf({ status, method }: BookingResponse): string {
    return status === 'confirmed' || status === 'completed' ? methodWords[method] : bookingWords[status].label;
  }
}
