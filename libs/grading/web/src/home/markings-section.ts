import { httpResource } from '@angular/common/http';
import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MarkingsResponse } from '@assay/grading/contracts';
import { AsyncView, DatePipe, Loaded, Panel, StatusChip } from '@assay/platform/ui';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';
import { KeptStatus } from '../keeping/kept-status';
import { stageWords } from '../words/stage-words';

const mostShown = 5;

/** For an assessor: what has to be marked now, and what comes next. */
@Component({
  selector: 'assay-markings-section',
  imports: [AsyncView, DatePipe, KeptStatus, Loaded, Panel, RouterLink, StatusChip],
  template: `
    <assay-panel heading="Your marking">
      <a actions [routerLink]="paths.markings">All marking</a>
      <assay-kept-status />
      <assay-async-view [skeletonLines]="3">
        <ng-template [assayLoaded]="markings" let-markings>
          <ul class="assay-rows">
            @for (item of next(markings); track item.attemptId) {
              <li>
                <a [routerLink]="paths.marking(item.attemptId)">{{ item.apprenticeName }}</a>
                <span>{{ item.methodName }}, {{ item.heldOn | assayDate }}</span>
                <assay-status-chip [label]="words[item.stage].label" [tone]="words[item.stage].tone" />
              </li>
            } @empty {
              <li class="assay-quiet">Nothing to mark. What is booked with you appears here.</li>
            }
          </ul>
        </ng-template>
      </assay-async-view>
    </assay-panel>
  `,
  styleUrl: './section-list.scss',
})
export class MarkingsSection {
  protected readonly paths = gradingPaths;
  protected readonly words = stageWords;
  protected readonly markings = httpResource<MarkingsResponse>(() => gradingApi.markings);

  protected next({ items }: MarkingsResponse): MarkingsResponse['items'] {
    const order = ['returned', 'open', 'ready', 'not-yet'];
    const wanted = items.filter(({ stage }) => order.includes(stage));
    const rank = (stage: string) => order.indexOf(stage);
    const soonest = wanted.toSorted((a, b) => rank(a.stage) - rank(b.stage) || a.startsAt.localeCompare(b.startsAt));
    return soonest.slice(0, mostShown);
  }
}
