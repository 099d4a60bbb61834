import { Component, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogClose, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import { secondAssessorLimits } from '@assay/grading/domain';
import { FormFrame, provideProblemWords, TextArea, written } from '@assay/platform/ui';
import { ApiClient, newIntention } from '@assay/platform/web';
import { gradingApi } from '../../grading-client';
import { gradingProblemWords } from '../../words/problem-words';

/** Whom to take off which attempt. */
export interface LeavingAssessor {
  readonly attemptId: string;
  readonly id: string;
  readonly name: string;
}

/** Says what follows, asks why, and takes the second assessor off. Closes with true. */
@Component({
  selector: 'assay-take-off-dialog',
  imports: [FormFrame, MatButton, MatDialogClose, MatDialogContent, MatDialogTitle, TextArea],
  template: `
    <h2 matDialogTitle>Take {{ leaving.name }} off?</h2>
    <mat-dialog-content>
      <div class="assay-stack">
        <p>
          They can no longer open this marking, and the lead does not wait for them. What they judged stays on record, and they cannot be
          added again.
        </p>
        <assay-form [form]="answer" [send]="send" submitLabel="Take them off">
          <assay-text-area [field]="answer.reason" label="Why?" hint="Staff can read this" [rows]="3" />
          <button actions matButton type="button" matDialogClose>Go back</button>
        </assay-form>
      </div>
    </mat-dialog-content>
  `,
  providers: [provideProblemWords(gradingProblemWords)],
})
export class TakeOffDialog {
  private readonly api = inject(ApiClient);
  private readonly opened = inject<MatDialogRef<TakeOffDialog, boolean>>(MatDialogRef);
  private readonly intention = newIntention();
  protected readonly leaving = inject<LeavingAssessor>(MAT_DIALOG_DATA);
  private readonly answers = signal({ reason: '' });
  protected readonly answer = form(this.answers, (path) => {
    written(path.reason, secondAssessorLimits.reason);
  });

  protected readonly send = async (): Promise<void> => {
    const { attemptId, id } = this.leaving;
    await this.api.post(gradingApi.takeOffAssessor(attemptId, id), this.answers(), { intention: this.intention });
    this.opened.close(true);
  };
}
