import { Component } from '@angular/core';
import { AsyncView, EmptyState, Loaded, PageHeader, Panel } from '@assay/platform/ui';
import { pagedList, ShowMore } from '@assay/platform/web';
import type { BookingChangesResponse, ChangedBookingResponse } from '@assay/scheduling/contracts';
import { schedulingApi } from '../scheduling-client';
import { ChangeTable } from './change-table';

/** What waits for an answer, and what did not go as booked in the last four weeks. */
@Component({
  selector: 'assay-changes-page',
  imports: [AsyncView, ChangeTable, EmptyState, Loaded, PageHeader, Panel, ShowMore],
  template: `
    <assay-page-header
      heading="Changes and no-shows"
      lead="What waits for your answer, and what did not go as booked in the last four weeks."
    />
    <assay-async-view>
      <ng-template [assayLoaded]="list.first" let-loaded>
        <div class="assay-stack">
          <assay-panel heading="Waits for your answer">
            @if (those(loaded, true); as rows) {
              <assay-change-table label="Waits for your answer" [rows]="rows" />
            } @else {
              <assay-empty-state heading="Nothing waits" icon="tick"
                >Requests for a time or for another time appear here.</assay-empty-state
              >
            }
          </assay-panel>
          <assay-panel heading="The last four weeks">
            @if (those(loaded, false); as rows) {
              <assay-change-table label="Changes of the last four weeks" [rows]="rows" />
            } @else {
              <assay-empty-state heading="Everything went as booked" icon="tick"
                >Moves, cancellations and no-shows appear here.</assay-empty-state
              >
            }
          </assay-panel>
          <assay-show-more [of]="list" [list]="loaded" noun="booking" />
        </div>
      </ng-template>
    </assay-async-view>
  `,
})
export class ChangesPage {
  protected readonly list = pagedList(
    () => schedulingApi.bookingChanges,
    ({ waiting, changes }: BookingChangesResponse) => [
      ...waiting.map((row) => ({ ...row, waits: true })),
      ...changes.map((row) => ({ ...row, waits: false })),
    ],
  );

  /** Null where there are none. */
  protected those(loaded: BookingChangesResponse, wanted: boolean): ChangedBookingResponse[] | null {
    const rows = this.list.rows(loaded).filter(({ waits }) => waits === wanted);
    return rows.length > 0 ? rows : null;
  }
}
