import { httpResource } from '@angular/common/http';
import { Component } from '@angular/core';
import { AsyncView, EmptyState, Loaded, PageHeader, Panel } from '@assay/platform/ui';
import type { BookingChangesResponse } from '@assay/scheduling/contracts';
import { schedulingApi } from '../scheduling-client';
import { ChangeTable } from './change-table';

/** What waits for an answer, and what did not go as booked in the last four weeks. */
@Component({
  selector: 'assay-changes-page',
  imports: [AsyncView, ChangeTable, EmptyState, Loaded, PageHeader, Panel],
  template: `
    <assay-page-header heading="Changes and no-shows" lead="What waits for your answer, and what did not go as booked in the last four weeks." />
    <assay-async-view>
      <ng-template [assayLoaded]="list" let-list>
        <div class="assay-stack">
          <assay-panel heading="Waits for your answer">
            @if (list.waiting.length > 0) {
              <assay-change-table label="Waits for your answer" [rows]="list.waiting" />
            } @else {
              <assay-empty-state heading="Nothing waits" icon="tick">Requests for a time or for another time appear here.</assay-empty-state>
            }
          </assay-panel>
          <assay-panel heading="The last four weeks">
            @if (list.changes.length > 0) {
              <assay-change-table label="Changes of the last four weeks" [rows]="list.changes" />
            } @else {
              <assay-empty-state heading="Everything went as booked" icon="tick">Moves, cancellations and no-shows appear here.</assay-empty-state>
            }
          </assay-panel>
        </div>
      </ng-template>
    </assay-async-view>
  `,
})
export class ChangesPage {
  protected readonly list = httpResource<BookingChangesResponse>(() => schedulingApi.bookingChanges);
}
