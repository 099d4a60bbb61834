import { Component, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogClose, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import { DatePipe, FormFrame, TextArea, TimePipe, written } from '@assay/platform/ui';
import { ApiClient } from '@assay/platform/web';
import type { BookingResponse } from '@assay/scheduling/contracts';
import { bookingLimits } from '@assay/scheduling/domain';
import { schedulingApi } from '../scheduling-client';

/** Asks why, and gives the time back. */
@Component({
  selector: 'assay-cancel-dialog',
  imports: [DatePipe, FormFrame, MatButton, MatDialogClose, MatDialogContent, MatDialogTitle, TextArea, TimePipe],
  template: `
    <h2 matDialogTitle>Cancel this booking?</h2>
    <mat-dialog-content>
      <div class="assay-stack">
        <p>
          {{ booking.methodName }} of {{ booking.apprentice.name }} on {{ booking.startsAt | assayDate: 'day' }} at
          {{ booking.startsAt | assayTime }} with {{ booking.assessor.name }}. The time becomes free for others at once.
        </p>
        <assay-form [form]="cancellation" [send]="send" submitLabel="Cancel the booking">
          <assay-text-area [field]="cancellation.reason" label="Why?" hint="The apprentice and the assessor can read this" [rows]="3" />
          <button actions matButton type="button" matDialogClose>Keep the booking</button>
        </assay-form>
      </div>
    </mat-dialog-content>
  `,
})
export class CancelDialog {
  private readonly api = inject(ApiClient);
  private readonly opened = inject<MatDialogRef<CancelDialog, BookingResponse>>(MatDialogRef);
  protected readonly booking = inject<BookingResponse>(MAT_DIALOG_DATA);

  private readonly answers = signal({ reason: '' });
  protected readonly cancellation = form(this.answers, (path) => {
    written(path.reason, bookingLimits.reason, { missing: 'Say why the booking is cancelled' });
  });

  protected readonly send = async (): Promise<void> => {
    this.opened.close(await this.api.post<BookingResponse>(schedulingApi.cancellation(this.booking.id), this.answers()));
  };
}
