import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { AsyncView, Callout, Loaded, PageHeader, Panel, provideProblemWords } from '@assay/platform/ui';
import { Session } from '@assay/platform/web';
import type { BookingDetailResponse } from '@assay/scheduling/contracts';
import { schedulingApi } from '../scheduling-client';
import { bookingWords } from '../words/stage-words';
import { ruleWords } from '../words/rule-words';
import { schedulingProblemWords } from '../words/scheduling-problem-words';
import { statusSentence } from '../words/status-sentence';
import { BookingFacts } from './booking-facts';
import { BookingHistory } from './booking-history';
import { BookingOffers } from './booking-offers';
import { BookingSteps } from './booking-steps';

/** One booking: how it stands, what can be done now, and how it came about. */
@Component({
  selector: 'assay-booking-page',
  imports: [AsyncView, BookingFacts, BookingHistory, BookingOffers, BookingSteps, Callout, Loaded, PageHeader, Panel],
  template: `
    <assay-page-header [heading]="heading()" />
    <assay-async-view [keep]="true">
      <ng-template [assayLoaded]="booking" let-loaded>
        <div class="assay-stack">
          <assay-callout [tone]="toneOf(loaded)">{{ sentence(loaded) }}</assay-callout>
          @for (override of loaded.overrides; track override.at) {
            <assay-callout tone="attention">
              Booked against a rule: {{ rulesIn(override.rules) }}. “{{ override.reason }}”{{ override.by ? ' (' + override.by + ')' : '' }}
            </assay-callout>
          }
          <assay-panel heading="The booking">
            <assay-booking-facts [booking]="loaded" />
            <assay-booking-steps class="foot" [booking]="loaded" (changed)="booking.reload()" />
          </assay-panel>
          @if (loaded.offers.length > 0) {
            <assay-panel heading="Who was asked"><assay-booking-offers [offers]="loaded.offers" /></assay-panel>
          }
          <assay-panel heading="History"><assay-booking-history [history]="loaded.history" /></assay-panel>
        </div>
      </ng-template>
    </assay-async-view>
  `,
  styles: `
    .foot {
      display: block;
      margin-block-start: 1.25rem;
    }
  `,
  providers: [provideProblemWords(schedulingProblemWords)],
})
export class BookingPage {
  private readonly session = inject(Session);

  readonly id = input.required<string>();
  protected readonly booking = httpResource<BookingDetailResponse>(() => schedulingApi.booking(this.id()));
  protected readonly heading = computed(() => (this.booking.hasValue() ? this.booking.value().methodName : 'Booking'));

  protected toneOf({ status }: BookingDetailResponse) {
    return bookingWords[status].tone;
  }

  protected sentence({ status }: BookingDetailResponse): string {
    return statusSentence(status, this.session.me()?.roles.includes('apprentice') ?? false);
  }

  protected rulesIn(rules: BookingDetailResponse['overrides'][number]['rules']): string {
    return rules.map((rule) => ruleWords[rule]).join('; ');
  }
}
