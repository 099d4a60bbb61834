import { httpResource } from '@angular/common/http';
import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReleasesResponse, ReleaseSummaryResponse, ResultsResponse } from '@assay/grading/contracts';
import { AsyncView, counted, DateTimePipe, Loaded, Panel } from '@assay/platform/ui';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';

/** For those who release: how much is ready, and what waits for approval. */
@Component({
  selector: 'assay-results-section',
  imports: [AsyncView, DateTimePipe, Loaded, Panel, RouterLink],
  template: `
    <assay-panel heading="Results">
      <a actions [routerLink]="paths.results">All results</a>
      <assay-async-view [skeletonLines]="2">
        <ng-template [assayLoaded]="results" let-results>
          <p>{{ readyWords(results) }}</p>
        </ng-template>
      </assay-async-view>
      <assay-async-view [skeletonLines]="1">
        <ng-template [assayLoaded]="releases" let-releases>
          <ul class="assay-rows">
            @for (release of waiting(releases); track release.id) {
              <li>
                <a [routerLink]="paths.release(release.id)">Release of {{ counted(release.resultCount, 'result') }}</a>
                <span>prepared {{ release.preparedAt | assayDateTime }} by {{ release.preparedByName }}</span>
              </li>
            }
          </ul>
        </ng-template>
      </assay-async-view>
    </assay-panel>
  `,
  styleUrl: './section-list.scss',
})
export class ResultsSection {
  protected readonly paths = gradingPaths;
  protected readonly counted = counted;
  protected readonly results = httpResource<ResultsResponse>(() => gradingApi.results);
  protected readonly releases = httpResource<ReleasesResponse>(() => gradingApi.releases);

  /** What waits comes first: where a page ends before the released ones begin, there may be more that are ready. */
  protected readyWords({ items, total }: ResultsResponse): string {
    const ready = items.filter(({ state }) => state === 'ready').length;
    const atLeast = items.length < total && items.at(-1)?.state !== 'released' ? 'At least ' : '';
    return ready === 0 ? 'No result is ready for release.' : `${atLeast}${counted(ready, 'result')} ready for release.`;
  }

  protected waiting({ items }: ReleasesResponse): ReleaseSummaryResponse[] {
    return items.filter(({ status }) => status === 'prepared');
  }
}
