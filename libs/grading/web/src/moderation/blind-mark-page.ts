import { httpResource } from '@angular/common/http';
import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import type { BlindMarkResponse, BlindSheetResponse } from '@assay/grading/contracts';
import { AsyncView, Callout, DatePipe, Loaded, PageHeader, provideProblemWords } from '@assay/platform/ui';
import { ApiClient } from '@assay/platform/web';
import { type ChosenLevel, LevelsSheet } from '../evidence/levels-sheet';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';
import { gradingProblemWords } from '../words/problem-words';

/** A moderator chooses levels from the evidence alone; the assessor's are shown afterwards. */
@Component({
  selector: 'assay-blind-mark-page',
  imports: [AsyncView, Callout, DatePipe, LevelsSheet, Loaded, PageHeader],
  template: `
    <assay-page-header
      heading="Mark blind"
      lead="Choose a level for each criterion from the evidence alone."
      [backTo]="paths.moderations"
      backLabel="All moderation"
    />
    <assay-async-view [skeletonLines]="12">
      <ng-template [assayLoaded]="sheet" let-sheet>
        <div class="assay-stack">
          <assay-callout>
            {{ sheet.standardTitle }}, {{ sheet.methodName }}, {{ sheet.heldAt | assayDate }}. You see the assessor’s levels and grade once
            yours are recorded; yours cannot be changed then.
          </assay-callout>
          <assay-levels-sheet
            [criteria]="sheet.criteria"
            [send]="send"
            submitLabel="Record my levels"
            consequences="They cannot be changed. After that you see what the assessor chose."
            (recorded)="done()"
          />
        </div>
      </ng-template>
    </assay-async-view>
  `,
  providers: [provideProblemWords(gradingProblemWords)],
})
export class BlindMarkPage {
  readonly markVersionId = input.required<string>();

  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  protected readonly paths = gradingPaths;
  protected readonly sheet = httpResource<BlindSheetResponse>(() => gradingApi.blindSheet(this.markVersionId()));

  protected readonly send = async (levels: readonly ChosenLevel[]): Promise<void> => {
    const body = { levels: levels.map(({ criterionId, grade }) => ({ criterionId, grade })) };
    await this.api.post<BlindMarkResponse>(gradingApi.blindMark(this.markVersionId()), body);
  };

  protected async done(): Promise<void> {
    await this.router.navigateByUrl(gradingPaths.moderation(this.markVersionId()));
  }
}
