import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReleasesResponse, ReleaseSummaryResponse, ResultsResponse } from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import { AsyncView, counted, DataTable, DateTimePipe, EmptyState, Loaded, PageHeader, Panel, StatusChip } from '@assay/platform/ui';
import { pagedList, Session, ShowMore } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';
import { PrepareRelease } from './prepare-release';
import { releaseState } from './release-state';
import { ResultTable } from './result-table';

/** Overall grades on their way out: what is ready, what is prepared, what is released. */
@Component({
  selector: 'assay-results-page',
  imports: [
    AsyncView,
    DataTable,
    DateTimePipe,
    EmptyState,
    Loaded,
    PageHeader,
    Panel,
    PrepareRelease,
    ResultTable,
    RouterLink,
    ShowMore,
    StatusChip,
  ],
  templateUrl: './results-page.html',
})
export class ResultsPage {
  private readonly session = inject(Session);
  protected readonly mayPrepare = computed(() => this.session.can(Permission.PrepareRelease));
  protected readonly paths = gradingPaths;
  protected readonly counted = counted;
  protected readonly stateOf = (release: ReleaseSummaryResponse) => releaseState(release);
  protected readonly results = pagedList(
    () => gradingApi.results,
    ({ items }: ResultsResponse) => items,
  );
  protected readonly releases = pagedList(
    () => gradingApi.releases,
    ({ items }: ReleasesResponse) => items,
  );
  protected readonly nothing = ({ items }: ResultsResponse) => items.length === 0;
  protected readonly noRelease = ({ items }: ReleasesResponse) => items.length === 0;

  private readonly items = computed(() => (this.results.first.hasValue() ? this.results.rows(this.results.first.value()) : []));
  protected readonly ready = computed(() => this.items().filter(({ state }) => state === 'ready'));
  protected readonly others = computed(() => this.items().filter(({ state }) => state !== 'ready'));
}
