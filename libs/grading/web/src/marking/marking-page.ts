import { Component, inject, input, viewChild } from '@angular/core';
import type { MarkingResponse } from '@assay/grading/contracts';
import { AsyncView, Confirm, Loaded, PageHeader, provideProblemWords } from '@assay/platform/ui';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';
import { CopyNote } from '../keeping/copy-note';
import { KeptChanges } from '../keeping/kept-changes';
import { keptResource } from '../keeping/kept-resource';
import { gradingProblemWords } from '../words/problem-words';
import { MarkingDesk } from './marking-desk';
import { MarkingFacts } from './marking-facts';
import { markingCopy } from './marking-copy';
import { NextApprentice } from './next-apprentice';
import { isKnownTo } from './known-to-marking';
import { StartMarking } from './start-marking';
import { SubmittedMarking } from './submitted-marking';

/** The marking of one attempt: before it opens, while it is marked, and after. */
@Component({
  selector: 'assay-marking-page',
  imports: [AsyncView, CopyNote, Loaded, MarkingDesk, MarkingFacts, NextApprentice, PageHeader, StartMarking, SubmittedMarking],
  template: `
    <assay-page-header [heading]="heading()" [backTo]="paths.markings" backLabel="All marking">
      <assay-next-apprentice actions [attemptId]="attemptId()" />
    </assay-page-header>
    <assay-copy-note [keptAt]="source.keptAt()" />
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
})
export class MarkingPage {
  readonly attemptId = input.required<string>();

  private readonly kept = inject(KeptChanges);
  private readonly confirm = inject(Confirm);
  private readonly desk = viewChild(MarkingDesk);
  protected readonly paths = gradingPaths;
  protected readonly source = keptResource<MarkingResponse>(
    () => ({ name: markingCopy(this.attemptId()), url: gradingApi.marking(this.attemptId()) }),
    (marking) => this.kept.forget((answer) => isKnownTo(marking, answer)),
  );
  protected readonly marking = this.source.answer;

  protected heading(): string {
    return this.marking.hasValue() ? this.marking.value().apprenticeName : 'Marking';
  }

  /** Everything but raw marks is kept on this device and goes on by itself. */
  async mayLeave(): Promise<boolean> {
    if (!this.desk()?.isUnsent()) return true;
    return this.confirm.ask({
      heading: 'Leave without the raw marks?',
      consequences: ['The marks you typed for the test are not saved and will be lost if you leave this page.'],
      confirmLabel: 'Leave and lose them',
      cancelLabel: 'Stay here',
      danger: true,
    });
  }
}
