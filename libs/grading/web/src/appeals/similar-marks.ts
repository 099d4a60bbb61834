import { httpResource } from '@angular/common/http';
import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import type { SimilarMarkResponse, SimilarMarksResponse } from '@assay/grading/contracts';
import { AsyncView, DataTable, DatePipe, GradeBadge, Loaded, StatusChip } from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';
import { sharedFaultWords } from '../words/after-result-words';

/** Marks that may share the fault of an upheld appeal, each with why it is worth a look. */
@Component({
  selector: 'assay-similar-marks',
  imports: [AsyncView, DataTable, DatePipe, GradeBadge, Loaded, MatButton, RouterLink, StatusChip],
  template: `
    <assay-async-view [isEmpty]="nothing" [keep]="true">
      <ng-template [assayLoaded]="marks" let-loaded>
        <assay-data-table label="Marks that may share the fault">
          <table>
            <thead>
              <tr>
                <th scope="col">Apprentice</th>
                <th scope="col">Grade</th>
                <th scope="col">Assessed</th>
                <th scope="col">Why look</th>
                <th scope="col">Found</th>
              </tr>
            </thead>
            <tbody>
              @for (mark of loaded.items; track mark.markVersionId) {
                <tr>
                  <th scope="row">
                    @if (mark.resultId; as resultId) {
                      <a [routerLink]="paths.result(resultId)">{{ mark.apprenticeName }}</a>
                    } @else {
                      {{ mark.apprenticeName }}
                    }
                  </th>
                  <td><assay-grade-badge [grade]="mark.grade" /></td>
                  <td>{{ mark.heldOn | assayDate }} by {{ mark.assessorName }}</td>
                  <td>{{ because(mark) }}</td>
                  <td>
                    @if (mark.finding; as finding) {
                      <assay-status-chip
                        [label]="finding === 'stands' ? 'Stands' : 'To be corrected'"
                        [tone]="finding === 'stands' ? 'ok' : 'attention'"
                      />
                    } @else {
                      <button matButton type="button" (click)="found(mark, 'stands')">
                        Stands<span class="assay-visually-hidden">: {{ mark.apprenticeName }}</span>
                      </button>
                      <button matButton type="button" (click)="found(mark, 'to-correct')">
                        To correct<span class="assay-visually-hidden">: {{ mark.apprenticeName }}</span>
                      </button>
                    }
                  </td>
                </tr>
              }
            </tbody>
          </table>
        </assay-data-table>
      </ng-template>
      <p empty class="assay-quiet">Nobody else was marked by the same assessor, or by the same rubric on the same day.</p>
    </assay-async-view>
  `,
})
export class SimilarMarks {
  readonly appealId = input.required<string>();

  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  protected readonly paths = gradingPaths;
  protected readonly marks = httpResource<SimilarMarksResponse>(() => gradingApi.appealOthers(this.appealId()));
  protected readonly nothing = ({ items }: SimilarMarksResponse) => items.length === 0;

  protected because({ because }: SimilarMarkResponse): string {
    return because.map((one) => sharedFaultWords[one]).join(', ');
  }

  protected async found({ markVersionId }: SimilarMarkResponse, finding: 'stands' | 'to-correct'): Promise<void> {
    const words = finding === 'stands' ? 'Looked at: the fault is not there.' : 'Looked at: the same fault.';
    await this.api.post(gradingApi.appealOther(this.appealId(), markVersionId), { finding, words });
    this.notices.say('Recorded.');
    this.marks.reload();
  }
}
