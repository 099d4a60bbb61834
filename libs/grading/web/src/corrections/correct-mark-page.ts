import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import type { ResultDetailResponse } from '@assay/grading/contracts';
import { AsyncView, Loaded, PageHeader, provideProblemWords } from '@assay/platform/ui';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';
import { gradingProblemWords } from '../words/problem-words';
import { CorrectionForm } from './correction-form';

/** Writing down what is wrong in a mark and what shall stand instead. */
@Component({
  selector: 'assay-correct-mark-page',
  imports: [AsyncView, CorrectionForm, Loaded, PageHeader],
  template: `
    <assay-page-header
      heading="Correct a mark"
      lead="What you write here waits for a second person. Nothing changes before that."
      [backTo]="back()"
      backLabel="The result"
    />
    <assay-async-view>
      <ng-template [assayLoaded]="result" let-result>
        @if (markOf(result); as mark) {
          <assay-correction-form [resultId]="resultId()" [mark]="mark" [apprenticeName]="result.apprenticeName" [appealId]="appealId()" />
        }
      </ng-template>
    </assay-async-view>
  `,
  providers: [provideProblemWords(gradingProblemWords)],
})
export class CorrectMarkPage {
  readonly resultId = input.required<string>();
  readonly markVersionId = input.required<string>();
  /** The upheld appeal that it follows from. */
  readonly appealId = input<string>();

  protected readonly result = httpResource<ResultDetailResponse>(() => gradingApi.result(this.resultId()));
  protected readonly back = computed(() => gradingPaths.result(this.resultId()));

  protected markOf({ marks }: ResultDetailResponse): ResultDetailResponse['marks'][number] | undefined {
    return marks.find(({ markVersionId }) => markVersionId === this.markVersionId());
  }
}
