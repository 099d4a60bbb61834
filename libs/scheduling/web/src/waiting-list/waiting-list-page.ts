import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import {
  AsyncView,
  DataTable,
  DatePipe,
  DateTimePipe,
  EmptyState,
  Loaded,
  PageHeader,
  provideProblemWords,
  StatusChip,
} from '@assay/platform/ui';
import { ApiClient, Notices, pagedList, ShowMore } from '@assay/platform/web';
import type { WaitingListEntryResponse, WaitingListResponse } from '@assay/scheduling/contracts';
import { schedulingApi } from '../scheduling-client';
import { schedulingPaths } from '../scheduling-paths';
import { methodWords } from '../words/method-words';
import { schedulingProblemWords } from '../words/scheduling-problem-words';
import { wishedWeekdays } from './wished-weekdays';

/** Who would take an earlier time, in the order in which a freed one is offered, and why in that order. */
@Component({
  selector: 'assay-waiting-list-page',
  imports: [AsyncView, DataTable, DatePipe, DateTimePipe, EmptyState, Loaded, MatButton, PageHeader, RouterLink, ShowMore, StatusChip],
  template: `
    <assay-page-header
      heading="Waiting list"
      lead="A cancelled time is offered by itself: first to whoever’s window ends soonest, then to whoever has waited longest."
    />
    <assay-async-view [isEmpty]="nobody" [keep]="true">
      <ng-template [assayLoaded]="list.first" let-loaded>
        <assay-data-table label="Waiting list">
          <table>
            <thead>
              <tr>
                <th scope="col" class="numeric">Place</th>
                <th scope="col">Apprentice</th>
                <th scope="col">Assessment</th>
                <th scope="col">Would come</th>
                <th scope="col">Last day</th>
                <th scope="col">Waiting since</th>
                <th scope="col">State</th>
                <th scope="col"><span class="assay-visually-hidden">What can be done</span></th>
              </tr>
            </thead>
            <tbody>
              @for (entry of list.rows(loaded); track entry.id) {
                <tr>
                  <td class="numeric">{{ entry.because.place }}</td>
                  <th scope="row">
                    <a [routerLink]="paths.enrolment(entry.enrolmentId)">{{ entry.apprentice.name }}</a>
                  </th>
                  <td>{{ methodWords[entry.method] }}</td>
                  <td>{{ entry.from | assayDate }} to {{ entry.until | assayDate }}, {{ wishedWeekdays(entry.weekdays) }}</td>
                  <td>{{ entry.because.windowEndsOn ? (entry.because.windowEndsOn | assayDate) : '–' }}</td>
                  <td>{{ entry.because.waitingSince | assayDate }}</td>
                  <td>
                    @if (entry.offered; as offered) {
                      <assay-status-chip label="A time is kept" tone="info" />
                      <a [routerLink]="paths.booking(offered.id)">{{ offered.startsAt | assayDateTime }}</a>
                    } @else {
                      <assay-status-chip label="Waits" tone="neutral" />
                    }
                  </td>
                  <td>
                    @if (!entry.offered) {
                      <button matButton type="button" (click)="leave(entry)">
                        Take off<span class="assay-visually-hidden"> {{ entry.apprentice.name }}</span>
                      </button>
                    }
                  </td>
                </tr>
              }
            </tbody>
          </table>
        </assay-data-table>
        <assay-show-more [of]="list" [list]="loaded" noun="place" />
      </ng-template>
      <assay-empty-state empty heading="Nobody waits for an earlier time" icon="tick">
        Put an apprentice on the list from their own page, or let them join from theirs.
        <a actions matButton="outlined" [routerLink]="paths.apprentices" [queryParams]="{ waitingFor: 'date' }">See who waits for a date</a>
      </assay-empty-state>
    </assay-async-view>
  `,
  providers: [provideProblemWords(schedulingProblemWords)],
})
export class WaitingListPage {
  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  protected readonly paths = schedulingPaths;
  protected readonly methodWords = methodWords;
  protected readonly wishedWeekdays = wishedWeekdays;
  protected readonly list = pagedList(
    () => schedulingApi.waitingList,
    ({ entries }: WaitingListResponse) => entries,
  );
  protected readonly nobody = ({ entries }: WaitingListResponse) => entries.length === 0;

  protected async leave({ id, apprentice }: WaitingListEntryResponse): Promise<void> {
    await this.api.post(schedulingApi.waitingListStep(id, 'leave'));
    this.notices.say(`${apprentice.name} is off the waiting list.`);
    this.list.first.reload();
  }
}
