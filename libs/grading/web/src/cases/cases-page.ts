import { Component } from '@angular/core';
import type { CasesResponse } from '@assay/grading/contracts';
import {
  AsyncView,
  DateTimePipe,
  Definitions,
  EmptyState,
  Loaded,
  PageHeader,
  Panel,
  provideProblemWords,
  StatusChip,
} from '@assay/platform/ui';
import { pagedList, ShowMore } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { caseKinds, caseOutcomes } from '../words/after-result-words';
import { gradingProblemWords } from '../words/problem-words';
import { CloseCase } from './close-case';

/** Cases of malpractice and maladministration; open ones hold results. */
@Component({
  selector: 'assay-cases-page',
  imports: [AsyncView, CloseCase, DateTimePipe, Definitions, EmptyState, Loaded, PageHeader, Panel, ShowMore, StatusChip],
  template: `
    <assay-page-header
      heading="Cases"
      lead="While a case is open, no result of the apprentice is released. Nobody outside the organisation is told."
    />
    <assay-async-view [isEmpty]="nothing" [keep]="true">
      <ng-template [assayLoaded]="cases.first" let-loaded>
        <div class="assay-stack">
          @for (one of cases.rows(loaded); track one.id) {
            <assay-panel [heading]="kinds[one.kind] + ': ' + one.apprenticeName">
              <assay-status-chip
                actions
                [label]="one.status === 'open' ? 'Open' : 'Closed'"
                [tone]="one.status === 'open' ? 'attention' : 'neutral'"
              />
              <div class="assay-stack">
                <dl assayDefinitions>
                  <div>
                    <dt>About</dt>
                    <dd>{{ one.standardTitle }}{{ one.method ? ', ' + one.method : '' }}</dd>
                  </div>
                  <div>
                    <dt>Opened</dt>
                    <dd>{{ one.openedAt | assayDateTime }} by {{ one.openedByName }}</dd>
                  </div>
                  <div>
                    <dt>What was found</dt>
                    <dd>{{ one.reason }}</dd>
                  </div>
                  @if (one.outcome; as outcome) {
                    <div>
                      <dt>Outcome</dt>
                      <dd>{{ outcomes[outcome] }}. {{ one.conclusion }} ({{ one.closedByName }})</dd>
                    </div>
                  }
                </dl>
                @if (one.status === 'open') {
                  <assay-close-case [about]="one" (closed)="cases.first.reload()" />
                }
              </div>
            </assay-panel>
          }
          <assay-show-more [of]="cases" [list]="loaded" noun="case" />
        </div>
      </ng-template>
      <assay-empty-state empty heading="No cases" icon="tick"
        >If something is suspected, open the result and choose “Open a case of malpractice”.</assay-empty-state
      >
    </assay-async-view>
  `,
  providers: [provideProblemWords(gradingProblemWords)],
})
export class CasesPage {
  protected readonly kinds = caseKinds;
  protected readonly outcomes = caseOutcomes;
  protected readonly cases = pagedList(
    () => gradingApi.cases,
    ({ items }: CasesResponse) => items,
  );
  protected readonly nothing = ({ items }: CasesResponse) => items.length === 0;
}
