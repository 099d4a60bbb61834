import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Permission } from '@assay/people/domain';
import { AsyncView, Loaded, PageHeader, provideProblemWords } from '@assay/platform/ui';
import { Session } from '@assay/platform/web';
import type { EnrolmentResponse } from '@assay/scheduling/contracts';
import { schedulingApi } from '../scheduling-client';
import { schedulingPaths } from '../scheduling-paths';
import { schedulingProblemWords } from '../words/scheduling-problem-words';
import { EnrolmentView } from './enrolment-view';

/** One apprentice on the way: where they stand, what they wait for, what happened. */
@Component({
  selector: 'assay-enrolment-page',
  imports: [AsyncView, EnrolmentView, Loaded, MatButton, PageHeader, RouterLink],
  template: `
    <assay-page-header [heading]="heading()" [lead]="lead()" [backTo]="back()" backLabel="Apprentices">
      @if (mayAdjust()) {
        <a actions matButton="outlined" [routerLink]="paths.adjustmentsOf(id())">Reasonable adjustments</a>
      }
    </assay-page-header>
    <assay-async-view>
      <ng-template [assayLoaded]="enrolment" let-loaded>
        <assay-enrolment-view [enrolment]="loaded" (changed)="enrolment.set($event)" (reload)="enrolment.reload()" />
      </ng-template>
    </assay-async-view>
  `,
  providers: [provideProblemWords(schedulingProblemWords)],
})
export class EnrolmentPage {
  private readonly session = inject(Session);
  readonly id = input.required<string>();
  protected readonly paths = schedulingPaths;
  protected readonly mayAdjust = computed(() => this.session.can(Permission.RequestAdjustment));
  protected readonly enrolment = httpResource<EnrolmentResponse>(() => schedulingApi.enrolment(this.id()));

  private readonly known = computed(() => (this.enrolment.hasValue() ? this.enrolment.value() : null));
  protected readonly heading = computed(() => this.known()?.apprentice.name ?? 'Apprentice');
  protected readonly lead = computed(() => {
    const known = this.known();
    return known ? `${known.standardTitle}, ${known.standardReference}` : undefined;
  });
  protected readonly back = computed(() => (this.session.can(Permission.ReadApprentices) ? schedulingPaths.apprentices : undefined));
}
