import { httpResource } from '@angular/common/http';
import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OutcomeResponse } from '@assay/grading/contracts';
import { AsyncView, GradeBadge, Loaded, Panel } from '@assay/platform/ui';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';

/** For an apprentice: the result, or that there is none yet. */
@Component({
  selector: 'assay-outcome-section',
  imports: [AsyncView, GradeBadge, Loaded, Panel, RouterLink],
  template: `
    <assay-panel heading="Your result">
      <assay-async-view [skeletonLines]="1">
        <ng-template [assayLoaded]="outcome" let-outcome>
          @for (released of outcome.outcomes; track released.resultId) {
            <p><assay-grade-badge [grade]="released.overallGrade" /> {{ released.standardTitle }}</p>
            <p><a [routerLink]="paths.outcome">Read your result and feedback</a></p>
          } @empty {
            <p class="assay-quiet">Not here yet. It appears once it is checked and released.</p>
          }
        </ng-template>
      </assay-async-view>
    </assay-panel>
  `,
})
export class OutcomeSection {
  protected readonly paths = gradingPaths;
  protected readonly outcome = httpResource<OutcomeResponse>(() => gradingApi.outcome);
}
