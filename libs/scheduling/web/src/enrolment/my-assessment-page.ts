import { httpResource } from '@angular/common/http';
import { Component, computed } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { AsyncView, EmptyState, Loaded, PageHeader, provideProblemWords } from '@assay/platform/ui';
import type { EnrolmentResponse, EnrolmentsResponse } from '@assay/scheduling/contracts';
import { schedulingPaths } from '../scheduling-paths';
import { schedulingApi } from '../scheduling-client';
import { schedulingProblemWords } from '../words/scheduling-problem-words';
import { EnrolmentView } from './enrolment-view';

/** The apprentice's own page: where they stand and what to do next. */
@Component({
  selector: 'assay-my-assessment-page',
  imports: [AsyncView, EmptyState, EnrolmentView, Loaded, MatButton, PageHeader, RouterLink],
  template: `
    <assay-page-header heading="My assessment" [lead]="lead()" />
    <assay-async-view [isEmpty]="nothing">
      <ng-template [assayLoaded]="enrolments">
        <assay-async-view>
          <ng-template [assayLoaded]="enrolment" let-loaded>
            <assay-enrolment-view [enrolment]="loaded" (changed)="enrolment.set($event)" (reload)="enrolment.reload()" />
            <p class="adjust"><a matButton="outlined" [routerLink]="paths.adjustmentsOf(loaded.id)">Ask for a reasonable adjustment</a></p>
          </ng-template>
        </assay-async-view>
      </ng-template>
      <assay-empty-state empty heading="You are not registered for an assessment yet" icon="roster">
        Your training provider registers you. Ask them if you expected to see something here.
      </assay-empty-state>
    </assay-async-view>
  `,
  styles: `
    .adjust {
      margin: 1.25rem 0 0;
    }
  `,
  providers: [provideProblemWords(schedulingProblemWords)],
})
export class MyAssessmentPage {
  protected readonly paths = schedulingPaths;
  protected readonly enrolments = httpResource<EnrolmentsResponse>(() => schedulingApi.enrolments());
  private readonly newest = computed(() => (this.enrolments.hasValue() ? this.enrolments.value().enrolments.at(-1) : undefined));
  protected readonly enrolment = httpResource<EnrolmentResponse>(() => {
    const newest = this.newest();
    return newest && schedulingApi.enrolment(newest.id);
  });
  protected readonly lead = computed(() => this.newest()?.standardTitle);
  protected readonly nothing = ({ enrolments }: EnrolmentsResponse) => enrolments.length === 0;
}
