import { httpResource } from '@angular/common/http';
import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { AsyncView, EmptyState, Loaded, Panel } from '@assay/platform/ui';
import type { EnrolmentsResponse } from '@assay/scheduling/contracts';
import { WaitingFor } from '@assay/scheduling/domain';
import { EnrolmentTable } from '../apprentices/enrolment-table';
import { schedulingApi } from '../scheduling-client';
import { schedulingPaths } from '../scheduling-paths';

const shown = 5;

/** The scheduler's work for today: apprentices who wait for a date, the most urgent first. */
@Component({
  selector: 'assay-waiting-section',
  imports: [AsyncView, EmptyState, EnrolmentTable, Loaded, MatButton, Panel, RouterLink],
  template: `
    <assay-panel heading="Waiting for a date">
      <assay-async-view [isEmpty]="nobody">
        <ng-template [assayLoaded]="list" let-list>
          <div class="assay-stack">
            <assay-enrolment-table [enrolments]="list.enrolments.slice(0, shown)" />
            <a matButton="outlined" [routerLink]="paths.apprentices" [queryParams]="{ waitingFor: 'date' }"> See all {{ list.total }} </a>
          </div>
        </ng-template>
        <assay-empty-state empty heading="Nobody waits for a date" icon="tick">
          Apprentices appear here once their gateway is accepted.
        </assay-empty-state>
      </assay-async-view>
    </assay-panel>
  `,
  styles: `
    .assay-stack > a {
      align-self: flex-start;
    }
  `,
})
export class WaitingSection {
  protected readonly paths = schedulingPaths;
  protected readonly shown = shown;
  protected readonly list = httpResource<EnrolmentsResponse>(() => schedulingApi.enrolments({ waitingFor: WaitingFor.Date }));
  protected readonly nobody = ({ enrolments }: EnrolmentsResponse) => enrolments.length === 0;
}
