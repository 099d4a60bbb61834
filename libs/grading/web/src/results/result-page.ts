import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { ResultDetailResponse } from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import {
  AsyncView,
  Callout,
  DataTable,
  DatePipe,
  DateTimePipe,
  Definitions,
  GradeBadge,
  Loaded,
  PageHeader,
  Panel,
  provideProblemWords,
  StatusChip,
} from '@assay/platform/ui';
import { Session } from '@assay/platform/web';
import { OpenCase } from '../cases/open-case';
import { CorrectionTable } from '../corrections/correction-table';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';
import { methodWords, rowWords } from '../words/explanation-words';
import { gradingProblemWords } from '../words/problem-words';
import { resultStates } from './result-states';

/** One result: how it came about, its marks, its versions, and what can be done about it. */
@Component({
  selector: 'assay-result-page',
  imports: [
    AsyncView,
    Callout,
    CorrectionTable,
    DataTable,
    DatePipe,
    DateTimePipe,
    Definitions,
    GradeBadge,
    Loaded,
    MatButton,
    OpenCase,
    PageHeader,
    Panel,
    RouterLink,
    StatusChip,
  ],
  templateUrl: './result-page.html',
  providers: [provideProblemWords(gradingProblemWords)],
})
export class ResultPage {
  readonly resultId = input.required<string>();

  private readonly session = inject(Session);
  protected readonly paths = gradingPaths;
  protected readonly states = resultStates;
  protected readonly method = methodWords;
  protected readonly row = rowWords;
  protected readonly result = httpResource<ResultDetailResponse>(() => gradingApi.result(this.resultId()));
  protected readonly mayCorrect = computed(() => this.session.can(Permission.PrepareCorrection));
  protected readonly mayHold = computed(() => this.session.can(Permission.ManageCases));
  protected readonly opensCase = signal(false);
}
