import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  AsyncView,
  DataTable,
  DatePipe,
  Dialogs,
  EmptyState,
  Loaded,
  PageHeader,
  provideProblemWords,
  StatusChip,
} from '@assay/platform/ui';
import { Notices, pagedList, ShowMore } from '@assay/platform/web';
import type { AdjustmentResponse, AdjustmentsResponse } from '@assay/scheduling/contracts';
import { schedulingApi } from '../scheduling-client';
import { schedulingProblemWords } from '../words/scheduling-problem-words';
import { adjustmentWords, effectWords } from './adjustment-words';

/** What apprentices ask for so that the assessment is fair; those to be decided first. */
@Component({
  selector: 'assay-adjustments-page',
  imports: [AsyncView, DataTable, DatePipe, EmptyState, Loaded, MatButton, PageHeader, ShowMore, StatusChip],
  template: `
    <assay-page-header
      heading="Adjustments"
      lead="What apprentices ask for so that the assessment is fair. Why they need it, only you and they can read."
    />
    <assay-async-view [isEmpty]="none" [keep]="true">
      <ng-template [assayLoaded]="list.first" let-loaded>
        <assay-data-table label="Adjustments">
          <table>
            <thead>
              <tr>
                <th scope="col">Apprentice</th>
                <th scope="col">Asked on</th>
                <th scope="col">Asked for</th>
                <th scope="col">Agreed</th>
                <th scope="col">State</th>
              </tr>
            </thead>
            <tbody>
              @for (row of list.rows(loaded); track row.id) {
                <tr>
                  <th scope="row">{{ row.apprentice.name }}</th>
                  <td>{{ row.requestedAt | assayDate }}</td>
                  <td class="wide">{{ row.wantedMinutes > 0 ? row.wantedMinutes + ' more minutes. ' : '' }}{{ row.wanted }}</td>
                  <td>{{ effectWords(row) || '–' }}</td>
                  <td>
                    <assay-status-chip [label]="words[row.status].label" [tone]="words[row.status].tone" />
                    @if (row.status === 'requested') {
                      <button
                        matButton="outlined"
                        type="button"
                        [attr.aria-label]="'Decide for ' + row.apprentice.name"
                        (click)="decide(row)"
                      >
                        Decide
                      </button>
                    }
                  </td>
                </tr>
              }
            </tbody>
          </table>
        </assay-data-table>
        <assay-show-more [of]="list" [list]="loaded" noun="adjustment" />
      </ng-template>
      <assay-empty-state empty heading="Nobody has asked for an adjustment" icon="tick"
        >Requests of apprentices and providers appear here.</assay-empty-state
      >
    </assay-async-view>
  `,
  providers: [provideProblemWords(schedulingProblemWords)],
})
export class AdjustmentsPage {
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  protected readonly words = adjustmentWords;
  protected readonly effectWords = effectWords;
  protected readonly list = pagedList(
    () => schedulingApi.adjustments,
    ({ adjustments }: AdjustmentsResponse) => adjustments,
  );
  protected readonly none = ({ adjustments }: AdjustmentsResponse) => adjustments.length === 0;

  protected async decide(adjustment: AdjustmentResponse): Promise<void> {
    const load = () => import('./decide-dialog').then((file) => file.DecideDialog);
    if (!(await this.dialogs.open<boolean>(load, { data: adjustment }))) return;
    this.notices.say('Decided. Later times are found with what was agreed.');
    this.list.first.reload();
  }
}
