import { httpResource } from '@angular/common/http';
import { Component } from '@angular/core';
import type { OutcomeResponse } from '@assay/grading/contracts';
import { AsyncView, EmptyState, Loaded, PageHeader } from '@assay/platform/ui';
import { gradingApi } from '../grading-client';
import { ReleasedOutcome } from './released-outcome';

/** What an apprentice reads about their assessment; nothing of it before its release. */
@Component({
  selector: 'assay-outcome-page',
  imports: [AsyncView, EmptyState, Loaded, PageHeader, ReleasedOutcome],
  template: `
    <assay-page-header heading="Your result" />
    <assay-async-view [isEmpty]="nothing">
      <ng-template [assayLoaded]="outcome" let-loaded>
        <div class="assay-stack">
          @for (released of loaded.outcomes; track released.resultId) {
            <assay-released-outcome [outcome]="released" [reload]="reload" />
          }
        </div>
      </ng-template>
      <assay-empty-state empty heading="Your result is not here yet" icon="clock">
        It appears on this page once all parts of your assessment are done, checked and released. You do not need to do anything.
      </assay-empty-state>
    </assay-async-view>
  `,
})
export class OutcomePage {
  protected readonly outcome = httpResource<OutcomeResponse>(() => gradingApi.outcome);
  protected readonly reload = (): void => void this.outcome.reload();
  protected readonly nothing = ({ outcomes }: OutcomeResponse) => outcomes.length === 0;
}
