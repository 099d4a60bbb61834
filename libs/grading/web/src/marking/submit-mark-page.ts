import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import type { MarkingResponse } from '@assay/grading/contracts';
import { AsyncView, Callout, Loaded, PageHeader, provideProblemWords } from '@assay/platform/ui';
import { DeviceCopies, Notices } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';
import { KeptChanges } from '../keeping/kept-changes';
import { KeptStatus } from '../keeping/kept-status';
import { gradingProblemWords } from '../words/problem-words';
import { MarkCheck } from './mark-check';
import { markingCopy } from './marking-copy';

/** Check your answers: everything as the server has it, before it is frozen. */
@Component({
  selector: 'assay-submit-mark-page',
  imports: [AsyncView, Callout, KeptStatus, Loaded, MarkCheck, PageHeader],
  template: `
    <assay-page-header heading="Check your answers" [lead]="lead()" [backTo]="paths.marking(attemptId())" backLabel="Back to marking" />
    @if (waiting() > 0) {
      <assay-kept-status [attemptId]="attemptId()" />
    }
    <assay-async-view [skeletonLines]="10">
      <ng-template [assayLoaded]="marking" let-marking>
        @if (waiting() > 0) {
          <assay-callout tone="attention">
            Something you entered is not on the server yet. Go back to marking: the check opens when everything is there.
          </assay-callout>
        } @else if (marking.stage === 'open' || marking.stage === 'returned') {
          <assay-mark-check [marking]="marking" (submitted)="done('Mark submitted.')" (handedOver)="done('Handed over to the lead.')" />
        } @else {
          <assay-callout>There is nothing to submit: this attempt is not being marked.</assay-callout>
        }
      </ng-template>
    </assay-async-view>
  `,
  providers: [provideProblemWords(gradingProblemWords)],
})
export class SubmitMarkPage {
  readonly attemptId = input.required<string>();

  private readonly copies = inject(DeviceCopies);
  private readonly kept = inject(KeptChanges);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  protected readonly paths = gradingPaths;
  protected readonly marking = httpResource<MarkingResponse>(() => gradingApi.marking(this.attemptId()));

  /** What waits on this device would be missing from the mark. */
  protected readonly waiting = computed(() => this.kept.changes().filter(({ attemptId }) => attemptId === this.attemptId()).length);

  protected lead(): string {
    if (!this.marking.hasValue()) return '';
    const { apprenticeName, methodName } = this.marking.value();
    return `${apprenticeName}, ${methodName}. Once submitted, the mark changes only if quality assurance returns it.`;
  }

  protected async done(words: string): Promise<void> {
    await this.clearDevice();
    this.notices.say(words);
    await this.router.navigateByUrl(gradingPaths.markings);
  }

  /** Nothing of a mark that is out of hand stays on this device. */
  private async clearDevice(): Promise<void> {
    await this.kept.forget(({ attemptId }) => attemptId === this.attemptId());
    await this.copies.forget(this.kept.owner() ?? '', markingCopy(this.attemptId()));
  }
}
