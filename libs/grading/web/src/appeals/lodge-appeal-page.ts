import { Component, inject, input, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { appealLimits } from '@assay/grading/domain';
import { type Choice, FormFrame, PageHeader, provideProblemWords, RadioGroup, TextArea, written } from '@assay/platform/ui';
import { FilePurpose } from '@assay/platform/util';
import { ApiClient, type ChosenFile, FileChooser, Notices } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';
import { groundWords } from '../words/after-result-words';
import { gradingProblemWords } from '../words/problem-words';

/** An apprentice says what went wrong, one thing at a time. */
@Component({
  selector: 'assay-lodge-appeal-page',
  imports: [FileChooser, FormFrame, MatButton, PageHeader, RadioGroup, RouterLink, TextArea],
  template: `
    <assay-page-header
      heading="Appeal against your result"
      lead="People who had nothing to do with your result look at it again. It costs nothing, and your certificate waits until it is decided."
      [backTo]="paths.outcome"
      backLabel="Your result"
    />
    <div class="assay-measure">
      <assay-form [form]="fields" [send]="send" submitLabel="Send the appeal">
        <assay-radio-group [field]="fields.ground" label="What is your appeal about?" [choices]="grounds" />
        <assay-text-area
          [field]="fields.statement"
          label="What happened?"
          hint="In your own words. Say which assessment you mean, and what should have been seen or done"
          [rows]="6"
        />
        <assay-file-chooser [purpose]="purpose" label="Files that show it (optional)" [(files)]="files" />
        <a actions matButton [routerLink]="paths.outcome">Go back</a>
      </assay-form>
    </div>
  `,
  providers: [provideProblemWords(gradingProblemWords)],
})
export class LodgeAppealPage {
  readonly resultId = input.required<string>();

  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  protected readonly paths = gradingPaths;
  protected readonly purpose = FilePurpose.AppealEvidence;
  protected readonly files = signal<readonly ChosenFile[]>([]);
  protected readonly grounds: Choice[] = Object.entries(groundWords).map(([value, label]) => ({ value, label }));
  private readonly answers = signal({ ground: '', statement: '' });
  protected readonly fields = form(this.answers, (path) => {
    required(path.ground, { message: 'Choose what your appeal is about' });
    written(path.statement, appealLimits.statement, { missing: 'Say what happened', short: 'Say a little more about what happened' });
  });

  protected readonly send = async (): Promise<void> => {
    const { ground, statement } = this.answers();
    const fileIds = this.files().map(({ id }) => id);
    await this.api.post(gradingApi.appealsOf(this.resultId()), {
      grounds: [ground],
      statement,
      ...(fileIds.length > 0 ? { fileIds } : {}),
    });
    this.notices.say('Your appeal is sent. You will hear from us.');
    await this.router.navigateByUrl(gradingPaths.outcome);
  };
}
