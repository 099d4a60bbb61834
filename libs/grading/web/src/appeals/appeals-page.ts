import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AppealsResponse } from '@assay/grading/contracts';
import { AsyncView, DataTable, DatePipe, EmptyState, GradeBadge, Loaded, PageHeader, StatusChip } from '@assay/platform/ui';
import { pagedList, ShowMore } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';
import { appealStates } from '../words/after-result-words';

/** Appeals, the one that is due first at the top. */
@Component({
  selector: 'assay-appeals-page',
  imports: [AsyncView, DataTable, DatePipe, EmptyState, GradeBadge, Loaded, PageHeader, RouterLink, ShowMore, StatusChip],
  template: `
    <assay-page-header heading="Appeals" lead="While an appeal is open, the certificate is not claimed." />
    <assay-async-view [isEmpty]="nothing">
      <ng-template [assayLoaded]="appeals.first" let-loaded>
        <assay-data-table label="Appeals">
          <table>
            <thead>
              <tr>
                <th scope="col">Apprentice</th>
                <th scope="col">Overall grade</th>
                <th scope="col">Lodged</th>
                <th scope="col">State</th>
                <th scope="col">Acknowledge by</th>
                <th scope="col">Decide by</th>
              </tr>
            </thead>
            <tbody>
              @for (appeal of appeals.rows(loaded); track appeal.id) {
                <tr>
                  <th scope="row">
                    <a [routerLink]="paths.appeal(appeal.id)">{{ appeal.apprenticeName }}</a>
                  </th>
                  <td><assay-grade-badge [grade]="appeal.overallGrade" /></td>
                  <td>{{ appeal.lodgedAt | assayDate }}</td>
                  <td>
                    <assay-status-chip [label]="states[appeal.status].label" [tone]="states[appeal.status].tone" />
                    @if (appeal.overdue) {
                      <assay-status-chip label="Overdue" tone="problem" />
                    }
                  </td>
                  <td>{{ appeal.acknowledgeBy | assayDate }}</td>
                  <td>{{ appeal.decideBy | assayDate }}</td>
                </tr>
              }
            </tbody>
          </table>
        </assay-data-table>
        <assay-show-more [of]="appeals" [list]="loaded" noun="appeal" />
      </ng-template>
      <assay-empty-state empty heading="No appeals" icon="tick"
        >An appeal that an apprentice or provider lodges comes here.</assay-empty-state
      >
    </assay-async-view>
  `,
})
export class AppealsPage {
  protected readonly paths = gradingPaths;
  protected readonly states = appealStates;
  protected readonly appeals = pagedList(
    () => gradingApi.appeals,
    ({ items }: AppealsResponse) => items,
  );
  protected readonly nothing = ({ items }: AppealsResponse) => items.length === 0;
}
