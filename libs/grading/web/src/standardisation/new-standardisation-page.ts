import { httpResource } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { MarkSourcesResponse } from '@assay/grading/contracts';
import { standardisationLimits } from '@assay/grading/domain';
import {
  AsyncView,
  atMost,
  type Choice,
  DateField,
  dateWords,
  EmptyState,
  FormFrame,
  Loaded,
  PageHeader,
  provideProblemWords,
  SelectField,
  TextArea,
  TextField,
} from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';
import { gradingProblemWords } from '../words/problem-words';

/** Choosing the evidence that everybody marks, and until when. */
@Component({
  selector: 'assay-new-standardisation-page',
  imports: [AsyncView, DateField, EmptyState, FormFrame, Loaded, MatButton, PageHeader, RouterLink, SelectField, TextArea, TextField],
  template: `
    <assay-page-header
      heading="Start a standardisation"
      lead="Everybody who marks sees the evidence notes of one assessment, without names and levels."
      [backTo]="paths.standardisations"
      backLabel="All standardisation"
    />
    <assay-async-view [isEmpty]="nothing">
      <ng-template [assayLoaded]="sources" let-sources>
        <div class="assay-measure">
          <assay-form [form]="fields" [send]="send" submitLabel="Start it" [fieldWords]="words">
            <assay-text-field [field]="fields.title" label="Title" hint="e.g. Practical assessments, January" />
            <assay-select-field
              [field]="fields.markVersionId"
              label="Assessment to mark again"
              [choices]="choices(sources)"
              placeholder="Choose one"
            />
            <assay-text-area [field]="fields.guidance" label="What to look at" [rows]="4" [optional]="true" />
            <assay-date-field [field]="fields.closesOn" label="Last day to mark" />
            <a actions matButton [routerLink]="paths.standardisations">Go back</a>
          </assay-form>
        </div>
      </ng-template>
      <assay-empty-state empty heading="There is nothing to mark again yet" icon="document">
        Once a mark has been moderated, its evidence can be put before everybody who marks.
      </assay-empty-state>
    </assay-async-view>
  `,
  providers: [provideProblemWords(gradingProblemWords)],
})
export class NewStandardisationPage {
  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  protected readonly paths = gradingPaths;
  protected readonly words = { 'in-the-past': 'This day has passed', unknown: 'Choose an assessment from the list' };
  protected readonly sources = httpResource<MarkSourcesResponse>(() => gradingApi.standardisationSources);
  protected readonly nothing = ({ items }: MarkSourcesResponse) => items.length === 0;
  private readonly answers = signal({ title: '', markVersionId: '', guidance: '', closesOn: '' });
  protected readonly fields = form(this.answers, (path) => {
    required(path.title, { message: 'Give it a title' });
    atMost(path.title, standardisationLimits.title);
    atMost(path.guidance, standardisationLimits.guidance);
    required(path.markVersionId, { message: 'Choose the assessment to mark again' });
    required(path.closesOn, { message: 'Enter the last day to mark' });
  });

  protected choices({ items }: MarkSourcesResponse): Choice[] {
    return items.map(({ markVersionId, standardTitle, methodName, submittedAt, grade }) => ({
      value: markVersionId,
      label: `${standardTitle}, ${methodName}, ${dateWords(submittedAt.slice(0, 10))}, ${grade}`,
    }));
  }

  protected readonly send = async (): Promise<void> => {
    const { id } = await this.api.post<{ id: string }>(gradingApi.standardisations, this.answers());
    this.notices.say('Standardisation started. Everybody who marks can see it.');
    await this.router.navigateByUrl(gradingPaths.standardisation(id));
  };
}
