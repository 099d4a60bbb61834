import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { AsyncView, EmptyState, Loaded, PageHeader, Panel, dateWords, homeZone } from '@assay/platform/ui';
import { Session } from '@assay/platform/web';
import { dateIn } from '@assay/platform/util';
import type { BookingResponse, BookingsResponse } from '@assay/scheduling/contracts';
import { WeekLinks } from '../diary/week-links';
import { weekOf } from '../diary/week';
import { schedulingApi } from '../scheduling-client';
import { schedulingPaths } from '../scheduling-paths';
import { BookingList } from './booking-list';

interface Day {
  readonly date: string;
  readonly heading: string;
  readonly bookings: readonly BookingResponse[];
}

/** The assessor's own week, day by day. */
@Component({
  selector: 'assay-my-week-page',
  imports: [AsyncView, BookingList, EmptyState, Loaded, MatButton, PageHeader, Panel, RouterLink, WeekLinks],
  template: `
    <assay-page-header heading="My week" [lead]="lead()">
      <a actions matButton="outlined" [routerLink]="paths.myAvailability">My availability</a>
      <a actions matButton="outlined" [routerLink]="paths.myCalendar">My calendar</a>
    </assay-page-header>
    <div class="assay-stack">
      <assay-week-links [days]="days()" />
      <assay-async-view [isEmpty]="nothing" [keep]="true">
        <ng-template [assayLoaded]="bookings" let-list>
          <div class="assay-stack">
            @for (day of daysWith(list); track day.date) {
              <assay-panel [heading]="day.heading"><assay-booking-list [bookings]="day.bookings" /></assay-panel>
            }
          </div>
        </ng-template>
        <assay-empty-state empty heading="Nothing is booked with you this week" icon="calendar">
          When somebody books an assessment with you, it appears here.
        </assay-empty-state>
      </assay-async-view>
    </div>
  `,
})
export class MyWeekPage {
  private readonly session = inject(Session);
  /** Any day of the week to show, from the address. */
  readonly week = input<string>();
  protected readonly paths = schedulingPaths;
  protected readonly days = computed(() => weekOf(this.week(), this.session.today()));
  protected readonly lead = computed(() => `Week of ${dateWords(this.days()[0] ?? '')}`);
  protected readonly bookings = httpResource<BookingsResponse>(() => {
    const [from = '', to = ''] = [this.days().at(0), this.days().at(-1)];
    return schedulingApi.bookings({ from, to });
  });
  protected readonly nothing = ({ bookings }: BookingsResponse) => bookings.length === 0;

  protected daysWith({ bookings }: BookingsResponse): Day[] {
    const byDay = Map.groupBy(bookings, ({ startsAt }) => dateIn(homeZone, Date.parse(startsAt)));
    return [...byDay].map(([date, own]) => ({ date, heading: dateWords(date, 'day'), bookings: own }));
  }
}
