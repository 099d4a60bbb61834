import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Permission } from '@assay/people/domain';
import { AsyncView, DataTable, EmptyState, Loaded, PageHeader, StatusChip } from '@assay/platform/ui';
import { Session } from '@assay/platform/web';
import type { PlansResponse } from '@assay/standards/contracts';
import { standardsApi } from '../standards-client';
import { standardsPaths } from '../standards-paths';
import { planStatusWords } from '../words/status-words';

/** The assessment plans of the organisation. */
@Component({
  selector: 'assay-plans-page',
  imports: [AsyncView, DataTable, EmptyState, Loaded, MatButton, PageHeader, RouterLink, StatusChip],
  template: `
    <assay-page-header
      heading="Assessment plans"
      lead="The methods of each standard, their order and window, and how grades come together."
    >
      @if (mayEnter()) {
        <a actions matButton="filled" [routerLink]="paths.newPlan">Enter a plan</a>
      }
    </assay-page-header>
    <assay-async-view [isEmpty]="none">
      <ng-template [assayLoaded]="plans" let-answer>
        <assay-data-table label="Assessment plans">
          <table>
            <thead>
              <tr>
                <th scope="col">Plan</th>
                <th scope="col">Reference</th>
                <th scope="col">Version</th>
                <th scope="col">State</th>
              </tr>
            </thead>
            <tbody>
              @for (plan of answer.plans; track plan.id) {
                <tr>
                  <th scope="row">
                    <a [routerLink]="paths.plan(plan.id)">{{ plan.title }}</a>
                  </th>
                  <td>{{ plan.standardReference }}</td>
                  <td>{{ plan.versionLabel }}</td>
                  <td>
                    <assay-status-chip [label]="words[plan.status].label" [tone]="words[plan.status].tone" />
                  </td>
                </tr>
              }
            </tbody>
          </table>
        </assay-data-table>
      </ng-template>
      <assay-empty-state empty heading="No plans yet" icon="scales">
        Assay brings plans with it: open a standard, and if there is one for it, it is offered there. Any other plan you enter from its
        published document.
        <a actions matButton="outlined" [routerLink]="paths.standards">Go to the standards</a>
      </assay-empty-state>
    </assay-async-view>
  `,
})
export class PlansPage {
  protected readonly plans = httpResource<PlansResponse>(() => standardsApi.plans);
  protected readonly mayEnter = computed(() => this.session.can(Permission.ManagePlans));
  private readonly session = inject(Session);
  protected readonly none = ({ plans }: PlansResponse) => plans.length === 0;
  protected readonly paths = standardsPaths;
  protected readonly words = planStatusWords;
}
