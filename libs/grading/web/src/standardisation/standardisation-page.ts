import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { StandardisationResponse } from '@assay/grading/contracts';
import { AsyncView, Callout, DatePipe, Definitions, Loaded, PageHeader, Panel, provideProblemWords } from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import { type ChosenLevel, LevelsSheet } from '../evidence/levels-sheet';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';
import { gradingProblemWords } from '../words/problem-words';
import { StandardisationFindings } from './standardisation-findings';

/** One standardisation: the evidence to mark, then what everybody chose, then the levels that were agreed. */
@Component({
  selector: 'assay-standardisation-page',
  imports: [AsyncView, Callout, DatePipe, Definitions, LevelsSheet, Loaded, MatButton, PageHeader, Panel, StandardisationFindings],
  templateUrl: './standardisation-page.html',
  providers: [provideProblemWords(gradingProblemWords)],
})
export class StandardisationPage {
  readonly id = input.required<string>();

  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  protected readonly paths = gradingPaths;
  protected readonly agreeing = signal(false);
  protected readonly one = httpResource<StandardisationResponse>(() => gradingApi.standardisation(this.id()));
  protected readonly heading = computed(() => (this.one.hasValue() ? this.one.value().title : 'Standardisation'));

  protected readonly mark = async (levels: readonly ChosenLevel[]): Promise<void> => {
    await this.api.post(gradingApi.standardisationMark(this.id()), { levels });
  };

  protected readonly close = async (levels: readonly ChosenLevel[]): Promise<void> => {
    await this.api.post(gradingApi.standardisationClose(this.id()), { levels });
  };

  protected recorded(words: string): void {
    this.agreeing.set(false);
    this.notices.say(words);
    this.one.reload();
    document.querySelector<HTMLElement>('h1')?.focus();
  }
}
