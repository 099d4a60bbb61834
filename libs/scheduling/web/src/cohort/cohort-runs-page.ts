import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { AsyncView, DataTable, DateTimePipe, EmptyState, Icon, Loaded, PageHeader, StatusChip } from '@assay/platform/ui';
import { pagedList, ShowMore } from '@assay/platform/web';
import type { CohortRunsResponse } from '@assay/scheduling/contracts';
import { cohortApi } from './cohort-client';
import { cohortPaths } from './cohort-paths';
import { runStateWords } from './cohort-words';

/** Every roster that was looked for, the latest first. */
@Component({
  selector: 'assay-cohort-runs-page',
  imports: [AsyncView, DataTable, DateTimePipe, EmptyState, Icon, Loaded, MatButton, PageHeader, RouterLink, ShowMore, StatusChip],
  template: `
    <assay-page-header heading="Cohorts" lead="Dates for everybody who waits, found at once: look, pin, run again, publish as offers.">
      <a actions matButton="filled" [routerLink]="paths.newRun"><assay-icon matButtonIcon name="roster" />Schedule a cohort</a>
    </assay-page-header>
    <assay-async-view [isEmpty]="none">
      <ng-template [assayLoaded]="runs.first" let-loaded>
        <assay-data-table label="Cohorts">
          <table>
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">State</th>
                <th scope="col" class="numeric">Assessments</th>
                <th scope="col" class="numeric">Placed</th>
                <th scope="col" class="numeric">Published</th>
                <th scope="col">Asked for</th>
              </tr>
            </thead>
            <tbody>
              @for (run of runs.rows(loaded); track run.id) {
                <tr>
                  <th scope="row">
                    <a [routerLink]="paths.run(run.id)">{{ run.name }}</a>
                  </th>
                  <td><assay-status-chip [label]="words[run.state].label" [tone]="words[run.state].tone" /></td>
                  <td class="numeric">{{ run.attempts }}</td>
                  <td class="numeric">{{ run.progress.scheduled }}</td>
                  <td class="numeric">{{ run.published }}</td>
                  <td>{{ run.requestedAt | assayDateTime }}, {{ run.requestedBy.name }}</td>
                </tr>
              }
            </tbody>
          </table>
        </assay-data-table>
        <assay-show-more [of]="runs" [list]="loaded" noun="cohort" />
      </ng-template>
      <assay-empty-state empty heading="No cohort has been scheduled yet" icon="roster">
        Choose who waits, and a whole roster is proposed in seconds. Nothing is booked before you publish it.
        <a actions matButton="outlined" [routerLink]="paths.newRun">Schedule the first</a>
      </assay-empty-state>
    </assay-async-view>
  `,
})
export class CohortRunsPage {
  protected readonly paths = cohortPaths;
  protected readonly words = runStateWords;
  protected readonly runs = pagedList(
    () => cohortApi.runs,
    ({ runs }: CohortRunsResponse) => runs,
  );
  protected readonly none = ({ runs }: CohortRunsResponse) => runs.length === 0;
}
