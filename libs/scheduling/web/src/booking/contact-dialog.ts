import { Component, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogClose, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import { type Choice, FormFrame, RadioGroup, TextArea, written } from '@assay/platform/ui';
import { ApiClient } from '@assay/platform/web';
import { bookingLimits } from '@assay/scheduling/domain';
import { schedulingApi } from '../scheduling-client';

/** Keeps a try to reach an apprentice who has not come. Closes with true. */
@Component({
  selector: 'assay-contact-dialog',
  imports: [FormFrame, MatButton, MatDialogClose, MatDialogContent, MatDialogTitle, RadioGroup, TextArea],
  template: `
    <h2 matDialogTitle>Record a try to reach them</h2>
    <mat-dialog-content>
      <assay-form [form]="contact" [send]="send" submitLabel="Record it">
        <assay-radio-group [field]="contact.channel" label="How?" [choices]="channels" />
        <assay-text-area [field]="contact.outcome" label="What came of it?" hint="E.g. no answer, left a message" [rows]="2" />
        <button actions matButton type="button" matDialogClose>Go back</button>
      </assay-form>
    </mat-dialog-content>
  `,
})
export class ContactDialog {
  private readonly api = inject(ApiClient);
  private readonly opened = inject<MatDialogRef<ContactDialog, boolean>>(MatDialogRef);
  private readonly bookingId = inject<string>(MAT_DIALOG_DATA);
  protected readonly channels: Choice[] = [
    { value: 'phone', label: 'By telephone' },
    { value: 'email', label: 'By e-mail' },
    { value: 'message', label: 'By message' },
  ];

  private readonly answers = signal({ channel: 'phone', outcome: '' });
  protected readonly contact = form(this.answers, (path) => {
    written(path.outcome, bookingLimits.contactOutcome, { missing: 'Say what came of it' });
  });

  protected readonly send = async (): Promise<void> => {
    await this.api.post(schedulingApi.bookingStep(this.bookingId, 'contacts'), this.answers());
    this.opened.close(true);
  };
}
