import { Component } from '@angular/core';
import type { CorrectionsResponse } from '@assay/grading/contracts';
import { AsyncView, EmptyState, Loaded, PageHeader, Panel, provideProblemWords } from '@assay/platform/ui';
import { pagedList, ShowMore } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { gradingProblemWords } from '../words/problem-words';
import { CorrectionTable } from './correction-table';

/** Every correction: what waits for a second person first. */
@Component({
  selector: 'assay-corrections-page',
  imports: [AsyncView, CorrectionTable, EmptyState, Loaded, PageHeader, Panel, ShowMore],
  template: `
    <assay-page-header
      heading="Corrections"
      lead="A correction is a new version, approved by a second person. The old version stays on record."
    />
    <assay-async-view [isEmpty]="nothing" [keep]="true">
      <ng-template [assayLoaded]="corrections.first" let-loaded>
        <assay-panel heading="All corrections">
          <assay-correction-table [corrections]="corrections.rows(loaded)" (decided)="corrections.first.reload()" />
          <assay-show-more [of]="corrections" [list]="loaded" noun="correction" />
        </assay-panel>
      </ng-template>
      <assay-empty-state empty heading="Nothing was corrected yet" icon="tick">
        If something is wrong in a result, open the result and choose “Correct” beside the mark.
      </assay-empty-state>
    </assay-async-view>
  `,
  providers: [provideProblemWords(gradingProblemWords)],
})
export class CorrectionsPage {
  protected readonly corrections = pagedList(
    () => gradingApi.corrections,
    ({ items }: CorrectionsResponse) => items,
  );
  protected readonly nothing = ({ items }: CorrectionsResponse) => items.length === 0;
}
