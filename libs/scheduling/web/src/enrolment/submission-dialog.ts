import { Component, inject, signal } from '@angular/core';
import { form, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogClose, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import { DateField, FormFrame } from '@assay/platform/ui';
import { ApiClient, Session } from '@assay/platform/web';
import type { AttemptResponse, EnrolmentResponse } from '@assay/scheduling/contracts';
import { schedulingApi } from '../scheduling-client';

/** Records the day on which a submission came; the assessor's reading time counts from it. */
@Component({
  selector: 'assay-submission-dialog',
  imports: [DateField, FormFrame, MatButton, MatDialogClose, MatDialogContent, MatDialogTitle],
  template: `
    <h2 matDialogTitle>{{ attempt.submission }} handed in</h2>
    <mat-dialog-content>
      <assay-form [form]="submission" [send]="send" submitLabel="Record it">
        <assay-date-field [field]="submission.on" label="Handed in on" hint="The assessor’s reading time counts from this day" />
        <button actions matButton type="button" matDialogClose>Go back</button>
      </assay-form>
    </mat-dialog-content>
  `,
})
export class SubmissionDialog {
  private readonly api = inject(ApiClient);
  private readonly opened = inject<MatDialogRef<SubmissionDialog, EnrolmentResponse>>(MatDialogRef);
  protected readonly attempt = inject<AttemptResponse>(MAT_DIALOG_DATA);
  private readonly today = inject(Session).today();

  private readonly answers = signal({ on: this.today });
  protected readonly submission = form(this.answers, (path) => {
    required(path.on, { message: 'Enter the day it was handed in' });
    validate(path.on, ({ value }) =>
      value() > this.today ? { kind: 'in-the-future', message: 'Enter today or an earlier day' } : undefined,
    );
  });

  protected readonly send = async (): Promise<void> => {
    this.opened.close(await this.api.post<EnrolmentResponse>(schedulingApi.submission(this.attempt.id), this.answers()));
  };
}
