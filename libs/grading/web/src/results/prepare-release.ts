import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { form, validate } from '@angular/forms/signals';
import { Router } from '@angular/router';
import type { ReleaseStateResponse, ResultSummaryResponse } from '@assay/grading/contracts';
import { Callout, FormFrame, provideProblemWords, TextField } from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';
import { counted } from '../words/counted';
import { gradingProblemWords } from '../words/problem-words';
import { ResultTable } from './result-table';

/** Choosing results for a release that somebody else approves. All that are ready are chosen at first. */
@Component({
  selector: 'assay-prepare-release',
  imports: [Callout, FormFrame, ResultTable, TextField],
  template: `
    <div class="assay-stack">
      <assay-result-table
        [results]="results()"
        label="Ready for release"
        choosable
        [chosen]="chosen()"
        (chosenChange)="chosen.set($event)"
      />
      @if (chosen().size === 0) {
        <assay-callout>Choose at least one result to prepare a release.</assay-callout>
      } @else {
        <assay-form [form]="fields" [send]="send" [submitLabel]="label()">
          <assay-text-field
            [field]="fields.wantedAt"
            label="When to release"
            hint="Leave empty to release as soon as it is approved"
            inputType="datetime-local"
            [optional]="true"
          />
        </assay-form>
      }
    </div>
  `,
  providers: [provideProblemWords(gradingProblemWords)],
})
export class PrepareRelease {
  readonly results = input.required<readonly ResultSummaryResponse[]>();

  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  protected readonly chosen = linkedSignal<ReadonlySet<string>>(
    () => new Set(this.results().map(({ id }) => id)),
  );
  protected readonly label = computed(
    () => `Prepare the release of ${counted(this.chosen().size, 'result')}`,
  );
  private readonly answers = signal({ wantedAt: '' });
  protected readonly fields = form(this.answers, (path) => {
    validate(path.wantedAt, ({ value }) =>
      value() !== '' && Number.isNaN(Date.parse(value()))
        ? { kind: 'date', message: 'Give a date and a time' }
        : null,
    );
  });

  protected readonly send = async (): Promise<void> => {
    const { wantedAt } = this.answers();
    const when = wantedAt === '' ? {} : { wantedAt: new Date(wantedAt).toISOString() };
    const body = { resultIds: [...this.chosen()], ...when };
    const { id } = await this.api.post<ReleaseStateResponse>(gradingApi.releases, body);
    this.notices.say('Release prepared. Somebody else has to approve it.');
    await this.router.navigateByUrl(gradingPaths.release(id));
  };
}
