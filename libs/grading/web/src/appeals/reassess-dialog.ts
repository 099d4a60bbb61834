import { Component, inject, signal } from '@angular/core';
import { form, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogClose, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import { DateField, FormFrame, provideProblemWords } from '@assay/platform/ui';
import { ApiClient, newIntention, Session } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { gradingProblemWords } from '../words/problem-words';

/** What is to be assessed once more. */
export interface AppealedMark {
  readonly appealId: string;
  readonly markVersionId: string;
  /** As people call it, e.g. `discussion`. */
  readonly name: string;
  readonly assessorName: string;
}

/** Says what follows, asks for the last day, and opens the assessment once more. Closes with true. */
@Component({
  selector: 'assay-reassess-dialog',
  imports: [DateField, FormFrame, MatButton, MatDialogClose, MatDialogContent, MatDialogTitle],
  template: `
    <h2 matDialogTitle>Assess the {{ appealed.name }} again?</h2>
    <mat-dialog-content>
      <div class="assay-stack">
        <p>
          It is booked like any other assessment, with somebody else than {{ appealed.assessorName }} and with nobody who is tied to the
          apprentice. Its grade counts from then on; no cap is added. The result that is out stays until the new one is released.
        </p>
        <assay-form [form]="answer" [send]="send" [fieldWords]="fieldWords" submitLabel="Open it again">
          <assay-date-field [field]="answer.latestOn" label="Last day on which it may take place" />
          <button actions matButton type="button" matDialogClose>Go back</button>
        </assay-form>
      </div>
    </mat-dialog-content>
  `,
  providers: [provideProblemWords(gradingProblemWords)],
})
export class ReassessDialog {
  private readonly api = inject(ApiClient);
  private readonly session = inject(Session);
  private readonly opened = inject<MatDialogRef<ReassessDialog, boolean>>(MatDialogRef);
  private readonly intention = newIntention();
  protected readonly appealed = inject<AppealedMark>(MAT_DIALOG_DATA);
  protected readonly fieldWords = { 'not-ahead': 'Enter a day to come' };
  private readonly answers = signal({ latestOn: '' });
  protected readonly answer = form(this.answers, (path) => {
    required(path.latestOn, { message: 'Enter the last day' });
    validate(path.latestOn, ({ value }) =>
      value() < this.session.today() ? { kind: 'not-ahead', message: 'Enter a day to come' } : undefined,
    );
  });

  protected readonly send = async (): Promise<void> => {
    const { appealId, markVersionId } = this.appealed;
    await this.api.post(gradingApi.reassessment(appealId, markVersionId), this.answers(), { intention: this.intention });
    this.opened.close(true);
  };
}
