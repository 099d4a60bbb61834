import { Component, input, model } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DataTable, DatePipe, type Sort, SortHeader, StatusChip } from '@assay/platform/ui';
import type { EnrolmentSummary } from '@assay/scheduling/contracts';
import { schedulingPaths } from '../scheduling-paths';
import { methodWords } from '../words/method-words';
import { enrolmentWords, stageWords } from '../words/stage-words';

/** Apprentices in rows: who they are, where they stand, and what each of their assessments waits for. */
@Component({
  selector: 'assay-enrolment-table',
  imports: [DataTable, DatePipe, RouterLink, SortHeader, StatusChip],
  template: `
    <assay-data-table label="Apprentices">
      <table>
        <thead>
          <tr>
            <th assaySort="name" [(sort)]="sort">Apprentice</th>
            <th assaySort="standard" [(sort)]="sort">Standard</th>
            <th assaySort="employer" [(sort)]="sort">Employer</th>
            <th assaySort="state" [(sort)]="sort">State</th>
            <th assaySort="window" [(sort)]="sort">Window ends</th>
            <th scope="col">Assessments</th>
          </tr>
        </thead>
        <tbody>
          @for (enrolment of enrolments(); track enrolment.id) {
            <tr>
              <th scope="row">
                <a [routerLink]="paths.enrolment(enrolment.id)">{{ enrolment.apprentice.name }}</a>
              </th>
              <td>{{ enrolment.standardReference }}</td>
              <td>{{ enrolment.employer }}</td>
              <td>
                <assay-status-chip [label]="enrolmentWords[enrolment.status].label" [tone]="enrolmentWords[enrolment.status].tone" />
              </td>
              <td>{{ enrolment.windowEndsOn ? (enrolment.windowEndsOn | assayDate: 'shortDate') : 'Not started' }}</td>
              <td>
                <ul>
                  @for (attempt of enrolment.attempts; track attempt.id) {
                    <li>
                      <span>{{ methodWords[attempt.method] }}</span>
                      <assay-status-chip
                        [label]="
                          attempt.booking && attempt.stage === 'booked'
                            ? (attempt.booking.startsAt | assayDate: 'shortDay')
                            : stageWords[attempt.stage].label
                        "
                        [tone]="stageWords[attempt.stage].tone"
                      />
                    </li>
                  }
                </ul>
              </td>
            </tr>
          }
        </tbody>
      </table>
    </assay-data-table>
  `,
  styles: `
    /* Rows out of sight are not laid out: thousands scroll smoothly. */
    tbody tr {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 4rem;
    }
    ul {
      display: grid;
      gap: 0.25rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 0.75rem;
      white-space: nowrap;
    }
  `,
})
export class EnrolmentTable {
  readonly enrolments = input.required<readonly EnrolmentSummary[]>();
  readonly sort = model<Sort | null>(null);
  protected readonly paths = schedulingPaths;
  protected readonly enrolmentWords = enrolmentWords;
  protected readonly methodWords = methodWords;
  protected readonly stageWords = stageWords;
}
