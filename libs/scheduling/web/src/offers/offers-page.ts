import { httpResource } from '@angular/common/http';
import { Component } from '@angular/core';
import { AsyncView, EmptyState, Loaded, PageHeader, provideProblemWords } from '@assay/platform/ui';
import type { OffersResponse } from '@assay/scheduling/contracts';
import { schedulingApi } from '../scheduling-client';
import { schedulingProblemWords } from '../words/scheduling-problem-words';
import { OfferCard } from './offer-card';

/** Assessments that wait for an assessor's answer. */
@Component({
  selector: 'assay-offers-page',
  imports: [AsyncView, EmptyState, Loaded, OfferCard, PageHeader],
  template: `
    <assay-page-header heading="Offers" lead="Assessments that wait for your answer, the most urgent first." />
    <assay-async-view [isEmpty]="none" [keep]="true">
      <ng-template [assayLoaded]="offers" let-list>
        <div class="assay-grid">
          @for (offer of list.offers; track offer.id) {
            <assay-offer-card [offer]="offer" (answered)="offers.reload()" />
          }
        </div>
      </ng-template>
      <assay-empty-state empty heading="Nothing waits for your answer" icon="tick">
        When you are asked to assess somebody, it appears here.
      </assay-empty-state>
    </assay-async-view>
  `,
  styles: `
    .assay-grid {
      --assay-grid-column: 24rem;
    }
  `,
  providers: [provideProblemWords(schedulingProblemWords)],
})
export class OffersPage {
  protected readonly offers = httpResource<OffersResponse>(() => schedulingApi.offers);
  protected readonly none = ({ offers }: OffersResponse) => offers.length === 0;
}
