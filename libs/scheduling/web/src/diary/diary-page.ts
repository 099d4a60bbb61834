import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { AsyncView, DataTable, DatePipe, EmptyState, Loaded, PageHeader, TimePipe, dateWords, homeZone } from '@assay/platform/ui';
import { Session } from '@assay/platform/web';
import { dateIn, type LocalDate, weekdayOf } from '@assay/platform/util';
import type { BookingResponse, BookingsResponse } from '@assay/scheduling/contracts';
import { schedulingApi } from '../scheduling-client';
import { schedulingPaths } from '../scheduling-paths';
import { counted } from '../words/counted';
import { methodWords } from '../words/method-words';
import { diaryRows } from './diary-rows';
import { WeekLinks } from './week-links';
import { weekOf } from './week';

const friday = 5;

/** Assessors down, days across: who is where this week. */
@Component({
  selector: 'assay-diary-page',
  imports: [AsyncView, DataTable, DatePipe, EmptyState, Loaded, MatButton, PageHeader, RouterLink, TimePipe, WeekLinks],
  templateUrl: './diary-page.html',
  styleUrl: './diary-page.scss',
})
export class DiaryPage {
  private readonly session = inject(Session);
  protected readonly paths = schedulingPaths;
  protected readonly methodWords = methodWords;

  /** Any day of the week to show, from the address. */
  readonly week = input<string>();
  protected readonly days = computed(() => weekOf(this.week(), this.session.today()));
  protected readonly bookings = httpResource<BookingsResponse>(() => {
    const [from = '', to = ''] = [this.days().at(0), this.days().at(-1)];
    return schedulingApi.bookings({ from, to });
  });
  protected readonly today = this.session.today;
  protected readonly lead = computed(() => `Week of ${dateWords(this.days()[0] ?? '')}`);

  protected readonly nothing = ({ bookings }: BookingsResponse) => bookings.length === 0;
  protected readonly rowsOf = diaryRows;

  /** The working week, and a day of the weekend only where something is booked on it. */
  protected shownDays(bookings: readonly BookingResponse[]): LocalDate[] {
    return this.days().filter((day) => weekdayOf(day) <= friday || this.on(bookings, day).length > 0);
  }

  protected on(bookings: readonly BookingResponse[], date: string): BookingResponse[] {
    return bookings.filter(({ startsAt }) => dateIn(homeZone, Date.parse(startsAt)) === date);
  }

  protected summary({ bookings }: BookingsResponse): string {
    return `${counted(bookings.length, 'assessment')} this week`;
  }
}
