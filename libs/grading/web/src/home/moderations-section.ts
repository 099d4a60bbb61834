import { httpResource } from '@angular/common/http';
import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ModerationsResponse } from '@assay/grading/contracts';
import { AsyncView, counted, DateTimePipe, GradeBadge, Loaded, Panel } from '@assay/platform/ui';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';

const mostShown = 5;

/** For quality assurance: the marks that have waited longest. */
@Component({
  selector: 'assay-moderations-section',
  imports: [AsyncView, DateTimePipe, GradeBadge, Loaded, Panel, RouterLink],
  template: `
    <assay-panel heading="Waiting for moderation">
      <a actions [routerLink]="paths.moderations">All moderation</a>
      <assay-async-view [skeletonLines]="3">
        <ng-template [assayLoaded]="queue" let-queue>
          <ul class="assay-rows">
            @for (mark of oldest(queue); track mark.markVersionId) {
              <li>
                <a [routerLink]="paths.toModerate(mark)">{{ mark.apprenticeName }}</a>
                <span>{{ mark.methodName }}, since {{ mark.submittedAt | assayDateTime }}</span>
                @if (mark.grade; as grade) {
                  <assay-grade-badge [grade]="grade" />
                }
              </li>
            } @empty {
              <li class="assay-quiet">Nothing waits. Marks that assessors submit appear here.</li>
            }
            @if (queue.total > most) {
              <li>{{ counted(queue.total - most, 'more mark') }}</li>
            }
          </ul>
        </ng-template>
      </assay-async-view>
    </assay-panel>
  `,
  styleUrl: './section-list.scss',
})
export class ModerationsSection {
  protected readonly paths = gradingPaths;
  protected readonly counted = counted;
  protected readonly most = mostShown;
  protected readonly queue = httpResource<ModerationsResponse>(() => gradingApi.moderations);
  protected readonly oldest = ({ items }: ModerationsResponse) => items.slice(0, mostShown);
}
