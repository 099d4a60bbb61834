import { Component, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogClose, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import { FormFrame, TextArea, written } from '@assay/platform/ui';
import { ApiClient } from '@assay/platform/web';
import { bookingLimits } from '@assay/scheduling/domain';

/** What is asked, and where the reason is sent. */
export interface ReasonQuestion {
  readonly heading: string;
  readonly about: string;
  readonly label: string;
  readonly hint: string;
  readonly submitLabel: string;
  readonly path: string;
}

/** Asks why before a step, and takes it. Closes with true. */
@Component({
  selector: 'assay-reason-dialog',
  imports: [FormFrame, MatButton, MatDialogClose, MatDialogContent, MatDialogTitle, TextArea],
  template: `
    <h2 matDialogTitle>{{ question.heading }}</h2>
    <mat-dialog-content>
      <div class="assay-stack">
        <p>{{ question.about }}</p>
        <assay-form [form]="reason" [send]="send" [submitLabel]="question.submitLabel">
          <assay-text-area [field]="reason.reason" [label]="question.label" [hint]="question.hint" [rows]="3" />
          <button actions matButton type="button" matDialogClose>Go back</button>
        </assay-form>
      </div>
    </mat-dialog-content>
  `,
})
export class ReasonDialog {
  private readonly api = inject(ApiClient);
  private readonly opened = inject<MatDialogRef<ReasonDialog, boolean>>(MatDialogRef);
  protected readonly question = inject<ReasonQuestion>(MAT_DIALOG_DATA);

  private readonly answers = signal({ reason: '' });
  protected readonly reason = form(this.answers, (path) => {
    written(path.reason, bookingLimits.reason);
  });

  protected readonly send = async (): Promise<void> => {
    await this.api.post(this.question.path, this.answers());
    this.opened.close(true);
  };
}
