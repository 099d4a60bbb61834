import { Component, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogClose, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import { type Choice, DateField, FormFrame, RadioGroup, SelectField, TextArea, written } from '@assay/platform/ui';
import { ApiClient } from '@assay/platform/web';
import type { MyOfferResponse } from '@assay/scheduling/contracts';
import { bookingLimits } from '@assay/scheduling/domain';
import { schedulingApi } from '../scheduling-client';

/** What binds the assessor to whom; the offer goes to somebody else. Closes with true. */
@Component({
  selector: 'assay-interest-dialog',
  imports: [DateField, FormFrame, MatButton, MatDialogClose, MatDialogContent, MatDialogTitle, RadioGroup, SelectField, TextArea],
  template: `
    <h2 matDialogTitle>Declare an interest</h2>
    <mat-dialog-content>
      <assay-form [form]="interest" [send]="send" submitLabel="Declare it">
        <assay-radio-group [field]="interest.subject" label="In whom?" [choices]="subjects" />
        <assay-select-field [field]="interest.kind" label="What is it?" [choices]="kinds" />
        <assay-text-area [field]="interest.reason" label="In a few words" hint="Read by those who book and by auditors" [rows]="3" />
        <assay-date-field [field]="interest.until" label="Until" hint="Leave empty if it has no end" [optional]="true" />
        <button actions matButton type="button" matDialogClose>Go back</button>
      </assay-form>
    </mat-dialog-content>
  `,
})
export class InterestDialog {
  private readonly api = inject(ApiClient);
  private readonly opened = inject<MatDialogRef<InterestDialog, boolean>>(MatDialogRef);
  private readonly offer = inject<MyOfferResponse>(MAT_DIALOG_DATA);
  protected readonly subjects: Choice[] = [
    { value: 'apprentice', label: `The apprentice, ${this.offer.booking.apprentice.name}` },
    { value: 'employer', label: `The employer, ${this.offer.employer}` },
    { value: 'training-provider', label: `The training provider, ${this.offer.trainingProvider}` },
  ];
  protected readonly kinds: Choice[] = [
    { value: 'employment', label: 'I work there' },
    { value: 'former-employment', label: 'I worked there' },
    { value: 'kin', label: 'A relative or close friend' },
    { value: 'taught', label: 'I taught or coached the apprentice' },
    { value: 'business', label: 'Business or money' },
    { value: 'other', label: 'Something else' },
  ];

  private readonly answers = signal({ subject: 'apprentice', kind: 'kin', reason: '', until: '' });
  protected readonly interest = form(this.answers, (path) => {
    written(path.reason, bookingLimits.reason, { missing: 'Say in a few words what it is' });
  });

  protected readonly send = async (): Promise<void> => {
    const { until, ...interest } = this.answers();
    await this.api.post(schedulingApi.offerAnswer(this.offer.id, 'interest'), { ...interest, ...(until ? { until } : {}) });
    this.opened.close(true);
  };
}
