import { httpResource } from '@angular/common/http';
import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AssessorsResponse } from '@assay/people/contracts';
import { AsyncView, DataTable, EmptyState, Loaded, PageHeader } from '@assay/platform/ui';
import { schedulingPaths } from '../scheduling-paths';

/** Every assessor, with the way to their availability. */
@Component({
  selector: 'assay-assessors-page',
  imports: [AsyncView, DataTable, EmptyState, Loaded, PageHeader, RouterLink],
  template: `
    <assay-page-header heading="Assessors" lead="When each of them works, how much they take, and what they may assess." />
    <assay-async-view [isEmpty]="nobody">
      <ng-template [assayLoaded]="assessors" let-list>
        <assay-data-table label="Assessors">
          <table>
            <thead>
              <tr>
                <th scope="col">Assessor</th>
                <th scope="col" class="numeric">A day</th>
                <th scope="col" class="numeric">A week</th>
                <th scope="col">May assess</th>
              </tr>
            </thead>
            <tbody>
              @for (one of list.assessors; track one.id) {
                <tr>
                  <th scope="row">
                    <a [routerLink]="paths.availability(one.id)">{{ one.name }}</a>
                  </th>
                  <td class="numeric">{{ one.assessmentsPerDay }}</td>
                  <td class="numeric">{{ one.assessmentsPerWeek }}</td>
                  <td class="wide">{{ standardsOf(one) || 'Nothing yet' }}</td>
                </tr>
              }
            </tbody>
          </table>
        </assay-data-table>
      </ng-template>
      <assay-empty-state empty heading="No assessors yet" icon="people"
        >A person whose role is assessor appears here at once.</assay-empty-state
      >
    </assay-async-view>
  `,
})
export class AssessorsPage {
  protected readonly paths = schedulingPaths;
  protected readonly assessors = httpResource<AssessorsResponse>(() => '/api/assessors');
  protected readonly nobody = ({ assessors }: AssessorsResponse) => assessors.length === 0;

  protected standardsOf({ competences }: AssessorsResponse['assessors'][number]): string {
    return [...new Set(competences.map(({ standardReference }) => standardReference))].join(', ');
  }
}
