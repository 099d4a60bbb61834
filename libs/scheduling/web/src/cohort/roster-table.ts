import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DataTable, DatePipe, Icon } from '@assay/platform/ui';
import type { CohortAssignmentResponse, NamedResponse } from '@assay/scheduling/contracts';
import { howMany } from '../words/how-many';
import { methodWords } from '../words/method-words';
import { modeWords } from '../words/stage-words';

const page = 200;

/** The roster in the order of its dates. */
@Component({
  selector: 'assay-roster-table',
  imports: [DataTable, DatePipe, Icon, MatButton],
  template: `
    <assay-data-table label="Roster by date">
      <table>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Apprentice</th>
            <th scope="col">Assessment</th>
            <th scope="col">Assessor</th>
            <th scope="col">Where</th>
            <th scope="col">Remarks</th>
            <th scope="col"><span class="assay-visually-hidden">Change</span></th>
          </tr>
        </thead>
        <tbody>
          @for (event of assignments().slice(0, count()); track event.attemptId) {
            <tr>
              <td class="short">{{ event.date | assayDate: 'shortDay' }}, {{ event.start }}–{{ event.end }}</td>
              <th scope="row">
                {{ event.apprentice.name }}<br /><span class="assay-quiet">{{ event.employer }}</span>
              </th>
              <td>{{ methodWords[event.method] }}</td>
              <td>{{ names().get(event.assessorId) }}</td>
              <td>{{ event.room?.name ?? modeWords[event.mode] }}</td>
              <td>{{ remarks(event) }}</td>
              <td>
                <button
                  matButton
                  type="button"
                  [attr.aria-label]="'Pin ' + event.apprentice.name + ', ' + methodWords[event.method]"
                  (click)="opened.emit(event)"
                >
                  <assay-icon matButtonIcon name="pin" />Pin
                </button>
              </td>
            </tr>
          }
        </tbody>
      </table>
    </assay-data-table>
    @if (assignments().length > count()) {
      <button matButton type="button" (click)="showMore()">Show more</button>
    }
  `,
  styles: `
    th span {
      font-weight: 400;
    }
    :host {
      display: block;
      --assay-table-height: 46rem;
    }
  `,
})
export class RosterTable {
  readonly assignments = input.required<readonly CohortAssignmentResponse[]>();
  readonly assessors = input.required<readonly NamedResponse[]>();
  readonly pinned = input.required<ReadonlySet<string>>();
  readonly opened = output<CohortAssignmentResponse>();

  protected readonly methodWords = methodWords;
  protected readonly modeWords = modeWords;
  protected readonly count = linkedSignal(() => (this.assignments(), page));
  protected readonly names = computed(() => new Map(this.assessors().map(({ id, name }) => [id, name])));

  protected showMore(): void {
    this.count.set(this.count() + page);
  }

  protected remarks({ attemptId, isPinned, lateDays, movedFrom }: CohortAssignmentResponse): string {
    return [
      isPinned || this.pinned().has(attemptId) ? 'Fixed' : '',
      lateDays > 0 ? `${howMany(lateDays, 'weekday')} late` : '',
      movedFrom === null ? '' : `Moved from ${movedFrom}`,
    ]
      .filter((remark) => remark !== '')
      .join('; ');
  }
}
