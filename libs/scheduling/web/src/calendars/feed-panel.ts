import { httpResource } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { AsyncView, Confirm, DateTimePipe, Icon, Loaded, Panel } from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import type { CalendarFeedResponse, NewCalendarFeedResponse } from '@assay/scheduling/contracts';
import { calendarsApi } from './calendars-client';
import { FeedAddress } from './feed-address';

/** The secret address under which calendar programs read one's bookings: make it, renew it, stop it. */
@Component({
  selector: 'assay-feed-panel',
  imports: [AsyncView, DateTimePipe, FeedAddress, Icon, Loaded, MatButton, Panel],
  template: `
    <assay-panel heading="Your bookings in your calendar">
      <assay-async-view>
        <ng-template [assayLoaded]="feed" let-state>
          <div class="assay-stack">
            @if (address(); as secret) {
              <assay-feed-address [address]="secret" />
            } @else if (state.isLive) {
              <p>
                Your calendar link works since {{ state.createdAt ?? '' | assayDateTime }}. We cannot show it again: a new link replaces it.
              </p>
            } @else {
              <p>
                Make a link and give it to Outlook, Google Calendar or your phone. It shows your bookings, and keeps them right when they
                change.
              </p>
            }
            <div class="assay-row">
              <button [matButton]="state.isLive ? 'outlined' : 'filled'" type="button" (click)="renew(state.isLive)">
                <assay-icon matButtonIcon name="calendar" />{{ state.isLive ? 'Make a new link' : 'Make a calendar link' }}
              </button>
              @if (state.isLive) {
                <button matButton type="button" (click)="revoke()">Stop the link</button>
              }
            </div>
          </div>
        </ng-template>
      </assay-async-view>
    </assay-panel>
  `,
  styles: `
    p {
      margin: 0;
    }
  `,
})
export class FeedPanel {
  private readonly api = inject(ApiClient);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);

  protected readonly feed = httpResource<CalendarFeedResponse>(() => calendarsApi.feed);
  /** Told once; gone with the page. */
  protected readonly address = signal<string | null>(null);

  protected async renew(isLive: boolean): Promise<void> {
    const sure =
      !isLive ||
      (await this.confirm.ask({
        heading: 'Make a new link?',
        consequences: ['Calendars that use the link you have now stop being kept up to date.'],
        confirmLabel: 'Make a new link',
      }));
    if (!sure) return;
    const { address, ...state } = await this.api.post<NewCalendarFeedResponse>(calendarsApi.feed);
    this.address.set(address);
    this.feed.set(state);
  }

  protected async revoke(): Promise<void> {
    const sure = await this.confirm.ask({
      heading: 'Stop the link?',
      consequences: ['Calendars that use it no longer get your bookings.', 'You can make a new link at any time.'],
      confirmLabel: 'Stop the link',
      danger: true,
    });
    if (!sure) return;
    this.feed.set(await this.api.post<CalendarFeedResponse>(calendarsApi.feedRevocation));
    this.address.set(null);
    this.notices.say('The calendar link is stopped.');
  }
}
