import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { form, validate } from '@angular/forms/signals';
import { Router } from '@angular/router';
import type { ReleaseStateResponse, ResultSummaryResponse } from '@assay/grading/contracts';
import { Callout, counted, DateField, FormFrame, provideProblemWords, TextField } from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';
import { gradingProblemWords } from '../words/problem-words';
import { releaseTime } from './release-time';
import { ResultTable } from './result-table';

/** Choosing results for a release that somebody else approves. All that are ready are chosen at first. */
@Component({
  selector: 'assay-prepare-release',
  imports: [Callout, DateField, FormFrame, ResultTable, TextField],
  template: `
    <div class="assay-stack">
      <assay-result-table [results]="results()" label="Results ready for release" [choosable]="true" [(chosen)]="chosen" />
      @if (chosen().size === 0) {
        <assay-callout>Choose at least one result to prepare a release.</assay-callout>
      } @else {
        <assay-form [form]="fields" [send]="send" [submitLabel]="label()">
          <assay-date-field
            [field]="fields.date"
            label="Date of release"
            hint="Leave date and time empty to release as soon as it is approved"
            [optional]="true"
          />
          <assay-text-field [field]="fields.time" label="Time of release" inputType="time" [optional]="true" />
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
  protected readonly chosen = linkedSignal<ReadonlySet<string>>(() => new Set(this.results().map(({ id }) => id)));
  protected readonly label = computed(() => `Prepare the release of ${counted(this.chosen().size, 'result')}`);
  private readonly answers = signal({ date: '', time: '' });
  private readonly wanted = computed(() => releaseTime(this.answers().date, this.answers().time));
  protected readonly fields = form(this.answers, (path) => {
    validate(path.time, () => {
      const wanted = this.wanted();
      return wanted.kind === 'wrong' ? { kind: 'time', message: wanted.message } : null;
    });
  });

  protected readonly send = async (): Promise<void> => {
    const wanted = this.wanted();
    const when = wanted.kind === 'at' ? { wantedAt: wanted.instant } : {};
    const body = { resultIds: [...this.chosen()], ...when };
    const { id } = await this.api.post<ReleaseStateResponse>(gradingApi.releases, body);
    this.notices.say('Release prepared. Somebody else has to approve it.');
    await this.router.navigateByUrl(gradingPaths.release(id));
  };
}
