import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Permission } from '@assay/people/domain';
import { AsyncView, Dialogs, EmptyState, Loaded, PageHeader, dateWords, timeWords } from '@assay/platform/ui';
import { Notices, Session } from '@assay/platform/web';
import type { BookingResponse, BookingsResponse } from '@assay/scheduling/contracts';
import { schedulingApi } from '../scheduling-client';
import { schedulingPaths } from '../scheduling-paths';
import { howMany } from '../words/how-many';
import { DayList } from './day-list';
import { DiaryGrid } from './diary-grid';
import { diaryPeriod } from './diary-period';
import { diaryRows } from './diary-rows';
import type { WantedMove } from './movable';
import { MonthGrid } from './month-grid';
import { PeriodLinks } from './period-links';

const firstRows = 50;

/** Assessors down, days across: who is where, by day, week or month. */
@Component({
  selector: 'assay-diary-page',
  imports: [AsyncView, DayList, DiaryGrid, EmptyState, Loaded, MatButton, MonthGrid, PageHeader, PeriodLinks, RouterLink],
  templateUrl: './diary-page.html',
})
export class DiaryPage {
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  protected readonly canMove = computed(() => this.session.can(Permission.Book));
  protected readonly paths = schedulingPaths;

  /** Any day of what to show, and how much of it: from the address. */
  readonly week = input<string>();
  readonly view = input<string>();
  protected readonly period = computed(() => diaryPeriod(this.week(), this.view(), this.session.today()));
  protected readonly bookings = httpResource<BookingsResponse>(() => {
    const { days } = this.period();
    return schedulingApi.bookings({ from: days.at(0) ?? '', to: days.at(-1) ?? '' });
  });
  protected readonly today = this.session.today;
  protected readonly lead = computed(() => {
    const { view, date, days } = this.period();
    if (view === 'day') return dateWords(date, 'day');
    return view === 'month' ? dateWords(date, 'date').replace(/^\d+ /, '') : `Week of ${dateWords(days[0] ?? '')}`;
  });

  protected readonly nothing = ({ bookings }: BookingsResponse) => bookings.length === 0;
  protected readonly rowsOf = diaryRows;
  /** A long list is drawn as far as it is wanted: begun anew with each period. */
  protected readonly shown = linkedSignal({ source: this.period, computation: () => firstRows });

  protected more(): void {
    this.shown.update((shown) => shown + firstRows);
  }

  /** Dragged or asked for: the same dialog, and the server decides. */
  protected async move(data: WantedMove): Promise<void> {
    const moved = await this.dialogs.open<BookingResponse>(() => import('./move-dialog').then((file) => file.MoveDialog), { data });
    if (!moved) return;
    this.notices.say(`Moved to ${dateWords(moved.startsAt, 'day')} at ${timeWords(moved.startsAt)}, ${moved.assessor.name}.`);
    this.bookings.reload();
  }

  protected summary({ bookings }: BookingsResponse): string {
    const assessors = new Set(bookings.map(({ assessor }) => assessor.id)).size;
    return `${howMany(bookings.length, 'assessment')}, ${howMany(assessors, 'assessor')}`;
  }
}
