import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ApprenticeOutcomesResponse } from '@assay/grading/contracts';
import { AsyncView, DataTable, DatePipe, EmptyState, GradeBadge, Loaded, PageHeader } from '@assay/platform/ui';
import { pagedList, ShowMore } from '@assay/platform/web';
import { gradingApi } from '../grading-client';

/** Released results of a provider's or employer's own apprentices. */
@Component({
  selector: 'assay-apprentice-outcomes-page',
  imports: [AsyncView, DataTable, DatePipe, EmptyState, GradeBadge, Loaded, PageHeader, RouterLink, ShowMore],
  template: `
    <assay-page-header heading="Outcomes" lead="Released results of your apprentices. Employers see those that the apprentice shares." />
    <assay-async-view [isEmpty]="nothing">
      <ng-template [assayLoaded]="outcomes.first" let-loaded>
        <assay-data-table label="Outcomes">
          <table>
            <thead>
              <tr>
                <th scope="col">Apprentice</th>
                <th scope="col">Overall</th>
                <th scope="col">Assessments</th>
                <th scope="col">Standard</th>
                <th scope="col">Released</th>
              </tr>
            </thead>
            <tbody>
              @for (outcome of outcomes.rows(loaded); track outcome.resultId) {
                <tr>
                  <th scope="row">
                    <a [routerLink]="['/enrolments', outcome.enrolmentId]">{{ outcome.apprenticeName }}</a>
                  </th>
                  <td><assay-grade-badge [grade]="outcome.overallGrade" /></td>
                  <td class="wide">
                    @for (method of outcome.methods; track method.method; let last = $last) {
                      {{ method.name }}: {{ method.grade }}{{ last ? '' : ';' }}
                    }
                  </td>
                  <td>{{ outcome.standardTitle }}</td>
                  <td>{{ outcome.releasedAt | assayDate }}{{ outcome.corrected ? ', corrected' : '' }}</td>
                </tr>
              }
            </tbody>
          </table>
        </assay-data-table>
        <assay-show-more [of]="outcomes" [list]="loaded" noun="outcome" />
      </ng-template>
      <assay-empty-state empty heading="No outcomes yet" icon="document"
        >A result comes here once it is released and you may see it.</assay-empty-state
      >
    </assay-async-view>
  `,
})
export class ApprenticeOutcomesPage {
  protected readonly outcomes = pagedList(
    () => gradingApi.apprenticeOutcomes,
    ({ items }: ApprenticeOutcomesResponse) => items,
  );
  protected readonly nothing = ({ items }: ApprenticeOutcomesResponse) => items.length === 0;
}
