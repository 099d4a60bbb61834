import { httpResource } from '@angular/common/http';
import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import type { MarkingResponse } from '@assay/grading/contracts';
import { AsyncView, Callout, Loaded, PageHeader, provideProblemWords } from '@assay/platform/ui';
import { Notices } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';
import { gradingProblemWords } from '../words/problem-words';
import { MarkCheck } from './mark-check';

/** Check your answers: everything as the server has it, before it is frozen. */
@Component({
  selector: 'assay-submit-mark-page',
  imports: [AsyncView, Callout, Loaded, MarkCheck, PageHeader],
  template: `
    <assay-page-header
      heading="Check your answers"
      [lead]="lead()"
      [backTo]="paths.marking(attemptId())"
      backLabel="Back to marking"
    />
    <assay-async-view [skeletonLines]="10">
      <ng-template [assayLoaded]="marking" let-marking>
        @if (marking.stage === 'open' || marking.stage === 'returned') {
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

  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  protected readonly paths = gradingPaths;
  protected readonly marking = httpResource<MarkingResponse>(() => gradingApi.marking(this.attemptId()));

  protected lead(): string {
    if (!this.marking.hasValue()) return '';
    const { apprenticeName, methodName } = this.marking.value();
    return `${apprenticeName}, ${methodName}. Once submitted, the mark changes only if quality assurance returns it.`;
  }

  protected async done(words: string): Promise<void> {
    this.notices.say(words);
    await this.router.navigateByUrl(gradingPaths.markings);
  }
}
