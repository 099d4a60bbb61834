import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Permission } from '@assay/people/domain';
import { Icon, PageHeader } from '@assay/platform/ui';
import { Session, SessionStart } from '@assay/platform/web';
import { schedulingPaths } from '../scheduling-paths';
import { BusyCalendars } from './busy-calendars';
import { FeedPanel } from './feed-panel';

/** One's bookings in one's own calendar, and for assessors the other way round. */
@Component({
  selector: 'assay-my-calendar-page',
  imports: [BusyCalendars, FeedPanel, Icon, MatButton, PageHeader, RouterLink],
  template: `
    <assay-page-header heading="My calendar" [lead]="lead()">
      @if (keepsMail()) {
        <a actions matButton="outlined" [routerLink]="paths.mailbox"><assay-icon matButtonIcon name="bell" />Mailbox</a>
      }
    </assay-page-header>
    <div class="assay-stack assay-measure">
      <assay-feed-panel />
      @if (sharesBusyTimes()) {
        <assay-busy-calendars />
      }
    </div>
  `,
})
export class MyCalendarPage {
  private readonly session = inject(Session);
  private readonly start = inject(SessionStart);
  protected readonly paths = schedulingPaths;
  /** Only the demonstration keeps mail instead of sending it. */
  protected readonly keepsMail = computed(() => !!this.start.around()?.demonstration);
  protected readonly sharesBusyTimes = computed(() => this.session.can(Permission.ShareCalendar));
  protected readonly lead = computed(() =>
    this.sharesBusyTimes()
      ? 'See your bookings in the calendar you use, and keep bookings out of the time you need yourself.'
      : 'See your bookings in the calendar you use.',
  );
}
