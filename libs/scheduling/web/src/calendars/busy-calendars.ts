import { httpResource } from '@angular/common/http';
import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { AsyncView, Confirm, Dialogs, EmptyState, Icon, Loaded, Panel } from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import type { BusyCalendarResponse, BusyCalendarsResponse } from '@assay/scheduling/contracts';
import { busyLimits } from '@assay/scheduling/domain';
import { BusyCalendarCard } from './busy-calendar-card';
import { calendarsApi } from './calendars-client';

/** The calendars that an assessor shares: add a file or an address, look at what we took from it, remove it. */
@Component({
  selector: 'assay-busy-calendars',
  imports: [AsyncView, BusyCalendarCard, EmptyState, Icon, Loaded, MatButton, Panel],
  template: `
    <assay-panel heading="Times you need yourself">
      <div class="assay-stack">
        <p>We take from your own calendar only when you are unavailable, never what you do then. Nobody is offered these times.</p>
        <assay-async-view [isEmpty]="none" [keep]="true">
          <ng-template [assayLoaded]="calendars" let-list>
            <ul>
              @for (calendar of list.calendars; track calendar.id) {
                <li><assay-busy-calendar-card [calendar]="calendar" (removed)="remove(calendar)" /></li>
              }
            </ul>
          </ng-template>
          <assay-empty-state empty heading="You share no calendar yet" icon="calendar"
            >Bookings may fall on times you need yourself.</assay-empty-state
          >
        </assay-async-view>
        <div class="assay-row">
          <button matButton="outlined" type="button" [disabled]="isFull()" disabledInteractive (click)="add('file')">
            <assay-icon matButtonIcon name="upload" />Add a calendar file
          </button>
          <button matButton="outlined" type="button" [disabled]="isFull()" disabledInteractive (click)="add('subscription')">
            <assay-icon matButtonIcon name="add" />Follow an address
          </button>
        </div>
        @if (isFull()) {
          <p class="assay-quiet">You share {{ most }} calendars, which is the most. Remove one to add another.</p>
        }
      </div>
    </assay-panel>
  `,
  styles: `
    ul {
      display: grid;
      gap: 0.75rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    p {
      margin: 0;
    }
  `,
})
export class BusyCalendars {
  private readonly api = inject(ApiClient);
  private readonly confirm = inject(Confirm);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);

  protected readonly most = busyLimits.calendars;
  protected readonly calendars = httpResource<BusyCalendarsResponse>(() => calendarsApi.busyCalendars);
  protected readonly none = ({ calendars }: BusyCalendarsResponse) => calendars.length === 0;
  protected readonly isFull = () => this.calendars.hasValue() && this.calendars.value().calendars.length >= this.most;

  protected async add(kind: 'file' | 'subscription'): Promise<void> {
    const load =
      kind === 'file'
        ? () => import('./import-busy-file-dialog').then((file) => file.ImportBusyFileDialog)
        : () => import('./subscribe-dialog').then((file) => file.SubscribeDialog);
    const added = await this.dialogs.open<BusyCalendarResponse>(load);
    if (!added) return;
    this.calendars.reload();
    this.notices.say(kind === 'file' ? 'Calendar added.' : 'Calendar added. We read it now, and then every hour.');
  }

  protected async remove({ id, name }: BusyCalendarResponse): Promise<void> {
    const sure = await this.confirm.ask({
      heading: `Remove “${name}”?`,
      consequences: ['The times in it can be booked again.', 'Your own calendar is not changed.'],
      confirmLabel: 'Remove it',
      danger: true,
    });
    if (!sure) return;
    await this.api.post(calendarsApi.removal(id));
    this.calendars.reload();
    this.notices.say('Calendar removed.');
  }
}
