import { httpResource } from '@angular/common/http';
import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { AsyncView, DataTable, DatePipe, EmptyState, Loaded, PageHeader, StatusChip } from '@assay/platform/ui';
import type { RubricsResponse } from '@assay/standards/contracts';
import { standardsApi } from '../standards-client';
import { standardsPaths } from '../standards-paths';
import { rubricStatusWords } from '../words/status-words';

/** Every edition of every rubric, what waits for somebody first. */
@Component({
  selector: 'assay-rubrics-page',
  imports: [AsyncView, DataTable, DatePipe, EmptyState, Loaded, MatButton, PageHeader, RouterLink, StatusChip],
  template: `
    <assay-page-header heading="Rubrics" lead="What each grade looks like, criterion by criterion." />
    <assay-async-view [isEmpty]="none">
      <ng-template [assayLoaded]="rubrics" let-answer>
        <assay-data-table label="Rubrics">
          <table>
            <thead>
              <tr>
                <th scope="col">Occupation</th>
                <th scope="col">Reference</th>
                <th scope="col" class="numeric">Edition</th>
                <th scope="col">State</th>
                <th scope="col">Made</th>
                <th scope="col">Published</th>
              </tr>
            </thead>
            <tbody>
              @for (rubric of answer.rubrics; track rubric.id) {
                <tr>
                  <th scope="row">
                    <a [routerLink]="paths.rubric(rubric.id)"
                      >{{ rubric.title }}<span class="assay-visually-hidden">, edition {{ rubric.edition }}</span></a
                    >
                  </th>
                  <td>{{ rubric.occupationReference }}</td>
                  <td class="numeric">{{ rubric.edition }}</td>
                  <td>
                    <assay-status-chip [label]="words[rubric.status].label" [tone]="words[rubric.status].tone" />
                  </td>
                  <td>{{ rubric.createdAt | assayDate }}</td>
                  <td>{{ rubric.publishedAt ? (rubric.publishedAt | assayDate) : 'Not yet' }}</td>
                </tr>
              }
            </tbody>
          </table>
        </assay-data-table>
      </ng-template>
      <assay-empty-state empty heading="No rubrics yet" icon="document">
        A rubric is made from the duties of a standard. Open a standard and generate one.
        <a actions matButton="outlined" [routerLink]="paths.standards">Go to the standards</a>
      </assay-empty-state>
    </assay-async-view>
  `,
})
export class RubricsPage {
  protected readonly rubrics = httpResource<RubricsResponse>(() => standardsApi.rubrics);
  protected readonly none = ({ rubrics }: RubricsResponse) => rubrics.length === 0;
  protected readonly paths = standardsPaths;
  protected readonly words = rubricStatusWords;
}
