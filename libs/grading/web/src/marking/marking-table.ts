import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MarkingSummaryResponse } from '@assay/grading/contracts';
import { DataTable, DatePipe, GradeBadge, StatusChip, TimeRangePipe } from '@assay/platform/ui';
import { gradingPaths } from '../grading-paths';
import { stageWords } from '../words/stage-words';
import { MarkFeedback } from './mark-feedback';

/** Attempts in a table: whom, what, when, how far. */
@Component({
  selector: 'assay-marking-table',
  imports: [DataTable, DatePipe, GradeBadge, MarkFeedback, RouterLink, StatusChip, TimeRangePipe],
  template: `
    <assay-data-table [label]="label()">
      <table>
        <thead>
          <tr>
            <th scope="col">Apprentice</th>
            <th scope="col">Method</th>
            <th scope="col">When</th>
            <th scope="col">State</th>
            @if (anyMark()) {
              <th scope="col">Your grade</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (item of items(); track item.attemptId) {
            <tr>
              <th scope="row">
                <a [routerLink]="paths.marking(item.attemptId)">{{ item.apprenticeName }}</a>
                <span class="about">{{ item.employerName }}</span>
              </th>
              <td>
                {{ item.methodName }}
                @if (item.attemptKind !== 'first') {
                  <span class="about">{{ item.attemptKind }}</span>
                }
              </td>
              <td class="when">
                {{ item.heldOn | assayDate }}
                <span class="about">{{ item.startsAt | assayTimeRange: item.endsAt }}</span>
              </td>
              <td>
                <assay-status-chip [label]="words[item.stage].label" [tone]="words[item.stage].tone" />
                @if (item.overdue) {
                  <assay-status-chip label="Overdue" tone="problem" />
                }
                @if (waits(item)) {
                  <span class="about">Mark by {{ item.dueOn | assayDate }}</span>
                }
                @if (item.stage === 'open') {
                  <span class="about">{{ item.judged }} levels chosen</span>
                }
              </td>
              @if (anyMark()) {
                <td class="wide">
                  @if (item.lastMark; as mark) {
                    <assay-grade-badge [grade]="mark.grade" />
                    <assay-mark-feedback [mark]="mark" />
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </assay-data-table>
  `,
  styles: `
    .when {
      white-space: nowrap;
    }
    .about {
      display: block;
      color: var(--assay-text-quiet);
      font-weight: 400;
    }
  `,
})
export class MarkingTable {
  readonly items = input.required<readonly MarkingSummaryResponse[]>();
  readonly label = input.required<string>();

  protected readonly anyMark = computed(() => this.items().some(({ lastMark }) => lastMark !== null));
  protected readonly paths = gradingPaths;
  protected readonly waits = ({ stage }: MarkingSummaryResponse) => stage === 'ready' || stage === 'open' || stage === 'returned';
  protected readonly words = stageWords;
}
