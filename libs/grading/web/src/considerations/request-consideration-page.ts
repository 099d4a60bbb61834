import { Component, inject, input, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { considerationLimits } from '@assay/grading/domain';
import { FormFrame, PageHeader, provideProblemWords, TextArea, written } from '@assay/platform/ui';
import { FilePurpose } from '@assay/platform/util';
import { ApiClient, type ChosenFile, FileChooser, Notices } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { gradingProblemWords } from '../words/problem-words';

/** Something happened on the day that nobody could help: said here, by the apprentice or for them. */
@Component({
  selector: 'assay-request-consideration-page',
  imports: [FileChooser, FormFrame, PageHeader, TextArea],
  template: `
    <assay-page-header
      heading="Special consideration"
      lead="If something happened on the day that you could not help, tell us. Your mark stays as it is; you may get another attempt or more time."
    />
    <div class="assay-measure">
      <assay-form [form]="fields" [send]="send" submitLabel="Send the request">
        <assay-text-area [field]="fields.reason" label="What happened?" hint="Read only by you and by the people who decide" [rows]="5" />
        <assay-file-chooser [purpose]="purpose" label="Files that show it (optional)" [(files)]="files" />
      </assay-form>
    </div>
  `,
  providers: [provideProblemWords(gradingProblemWords)],
})
export class RequestConsiderationPage {
  readonly attemptId = input.required<string>();

  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  protected readonly purpose = FilePurpose.AppealEvidence;
  protected readonly files = signal<readonly ChosenFile[]>([]);
  private readonly answers = signal({ reason: '' });
  protected readonly fields = form(this.answers, (path) => {
    written(path.reason, considerationLimits.reason, { missing: 'Say what happened' });
  });

  protected readonly send = async (): Promise<void> => {
    const fileIds = this.files().map(({ id }) => id);
    await this.api.post(gradingApi.considerationsOf(this.attemptId()), { ...this.answers(), ...(fileIds.length > 0 ? { fileIds } : {}) });
    this.notices.say('Your request is sent. You will hear from us.');
    await this.router.navigateByUrl('/');
  };
}
