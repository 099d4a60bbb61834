import { httpResource } from '@angular/common/http';
import { Component, inject, input, viewChild } from '@angular/core';
import type { MarkingResponse } from '@assay/grading/contracts';
import { AsyncView, Confirm, counted, Loaded, PageHeader, provideProblemWords } from '@assay/platform/ui';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';
import { gradingProblemWords } from '../words/problem-words';
import { MarkingDesk } from './marking-desk';
import { MarkingFacts } from './marking-facts';
import { StartMarking } from './start-marking';
import { SubmittedMarking } from './submitted-marking';

/** The marking of one attempt: before it opens, while it is marked, and after. */
@Component({
  selector: 'assay-marking-page',
  imports: [AsyncView, Loaded, MarkingDesk, MarkingFacts, PageHeader, StartMarking, SubmittedMarking],
  template: `
    <assay-page-header [heading]="heading()" [backTo]="paths.markings" backLabel="All marking" />
    <assay-async-view [skeletonLines]="12">
      <ng-template [assayLoaded]="marking" let-marking>
        <div class="assay-stack">
          <assay-marking-facts [marking]="marking" />
          @switch (marking.stage) {
            @case ('open') {
              <assay-marking-desk [marking]="marking" />
            }
            @case ('returned') {
              <assay-marking-desk [marking]="marking" />
            }
            @case ('not-yet') {
              <assay-start-marking [marking]="marking" />
            }
            @case ('ready') {
              <assay-start-marking [marking]="marking" (opened)="this.marking.reload()" />
            }
            @default {
              <assay-submitted-marking [marking]="marking" />
            }
          }
        </div>
      </ng-template>
    </assay-async-view>
  `,
  providers: [provideProblemWords(gradingProblemWords)],
  host: { '(window:beforeunload)': 'holdUnsaved($event)' },
})
export class MarkingPage {
  readonly attemptId = input.required<string>();

  private readonly confirm = inject(Confirm);
  private readonly desk = viewChild(MarkingDesk);
  protected readonly paths = gradingPaths;
  protected readonly marking = httpResource<MarkingResponse>(() => gradingApi.marking(this.attemptId()));

  protected heading(): string {
    return this.marking.hasValue() ? this.marking.value().apprenticeName : 'Marking';
  }

  /** Sends what waits; what cannot be sent is given up only if the person says so. */
  async mayLeave(): Promise<boolean> {
    const desk = this.desk();
    if (!desk || (await desk.flush())) return true;
    return this.confirm.ask({
      heading: 'Leave with unsaved marks?',
      consequences: [
        `${counted(desk.unsaved(), 'judgement')} did not reach the server and will be lost if you leave this page.`,
      ],
      confirmLabel: 'Leave and lose them',
      cancelLabel: 'Stay here',
      danger: true,
    });
  }

  protected holdUnsaved(event: BeforeUnloadEvent): void {
    if ((this.desk()?.unsaved() ?? 0) > 0) event.preventDefault();
  }
}
