import { Component } from '@angular/core';
import type { ConsiderationsResponse } from '@assay/grading/contracts';
import { AsyncView, DatePipe, EmptyState, Loaded, PageHeader, Panel, provideProblemWords, StatusChip } from '@assay/platform/ui';
import { pagedList, ShowMore } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { gradingProblemWords } from '../words/problem-words';
import { ConsiderationForm } from './consideration-form';
import { considerationStates } from './consideration-states';

/** Requests for special consideration, what waits first. Reading the reasons is recorded. */
@Component({
  selector: 'assay-considerations-page',
  imports: [AsyncView, ConsiderationForm, DatePipe, EmptyState, Loaded, PageHeader, Panel, ShowMore, StatusChip],
  template: `
    <assay-page-header
      heading="Special consideration"
      lead="What happened on the day, and what follows from it. No mark changes. That you read the reasons is recorded."
    />
    <assay-async-view [isEmpty]="nothing" [keep]="true">
      <ng-template [assayLoaded]="list.first" let-loaded>
        <div class="assay-stack assay-measure">
          @for (one of list.rows(loaded); track one.id) {
            <assay-panel [heading]="one.apprenticeName + ', ' + one.methodName">
              <assay-status-chip actions [label]="states[one.status].label" [tone]="states[one.status].tone" />
              <div class="assay-stack">
                <p>{{ one.reason }}</p>
                @for (file of one.files; track file.id) {
                  <p>
                    <a [href]="fileAddress(one.id, file.id)" download>{{ file.name }}</a>
                  </p>
                }
                <p class="assay-quiet">Asked for on {{ one.requestedAt | assayDate }}</p>
                @if (one.words; as words) {
                  <p>{{ words }}</p>
                }
                @if (one.status === 'requested' && !one.own) {
                  <assay-consideration-form [considerationId]="one.id" (decided)="list.first.reload()" />
                }
              </div>
            </assay-panel>
          }
          <assay-show-more [of]="list" [list]="loaded" noun="request" />
        </div>
      </ng-template>
      <assay-empty-state empty heading="Nobody has asked" icon="tick">Requests of apprentices and providers come here.</assay-empty-state>
    </assay-async-view>
  `,
  providers: [provideProblemWords(gradingProblemWords)],
})
export class ConsiderationsPage {
  protected readonly states = considerationStates;
  protected readonly fileAddress = gradingApi.considerationFile;
  protected readonly list = pagedList(
    () => gradingApi.considerations,
    ({ items }: ConsiderationsResponse) => items,
  );
  protected readonly nothing = ({ items }: ConsiderationsResponse) => items.length === 0;
}
