import { Component, inject, input } from '@angular/core';
import type { MarkingResponse } from '@assay/grading/contracts';
import { AsyncView, Loaded, PageHeader, provideProblemWords } from '@assay/platform/ui';
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
  protected readonly paths = gradingPaths;
  protected readonly source = keptResource<MarkingResponse>(
    () => ({ name: markingCopy(this.attemptId()), url: gradingApi.marking(this.attemptId()) }),
    (marking) => this.kept.forget((answer) => isKnownTo(marking, answer)),
  );
  protected readonly marking = this.source.answer;

  protected heading(): string {
    return this.marking.hasValue() ? this.marking.value().apprenticeName : 'Marking';
  }
}
