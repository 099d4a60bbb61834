import { Component, inject, signal } from '@angular/core';
import { form, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatDialogClose, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import { atMost, FormFrame, TextField } from '@assay/platform/ui';
import { ApiClient } from '@assay/platform/web';
import type { BusyCalendarResponse } from '@assay/scheduling/contracts';
import { busyLimits } from '@assay/scheduling/domain';
import { busyFaultWords } from '../words/busy-fault-words';
import { calendarsApi } from './calendars-client';

/** Follows a calendar at an address; only its busy times are kept. */
@Component({
  selector: 'assay-subscribe-dialog',
  imports: [FormFrame, MatButton, MatDialogClose, MatDialogContent, MatDialogTitle, TextField],
  template: `
    <h2 matDialogTitle>Follow an address</h2>
    <mat-dialog-content>
      <assay-form [form]="calendar" [send]="send" [fieldWords]="fieldWords" submitLabel="Follow the calendar">
        <assay-text-field
          [field]="calendar.address"
          label="Address of the calendar"
          hint="Your calendar calls it “secret address”, “publish” or “share as iCal”. It begins with https or webcal."
        />
        <assay-text-field [field]="calendar.name" label="Name" hint="Only you see it" />
        <button actions matButton type="button" matDialogClose>Go back</button>
      </assay-form>
    </mat-dialog-content>
  `,
})
export class SubscribeDialog {
  private readonly api = inject(ApiClient);
  private readonly opened = inject<MatDialogRef<SubscribeDialog, BusyCalendarResponse>>(MatDialogRef);

  private readonly answers = signal({ address: '', name: '' });
  protected readonly calendar = form(this.answers, (path) => {
    required(path.address, { message: 'Paste the address of the calendar' });
    maxLength(path.address, busyLimits.addressLength, { message: 'This address is too long' });
    required(path.name, { message: 'Give the calendar a name' });
    atMost(path.name, busyLimits.nameLength);
  });

  protected readonly fieldWords = busyFaultWords;

  protected readonly send = async (): Promise<void> => {
    this.opened.close(await this.api.post<BusyCalendarResponse>(calendarsApi.subscriptions, this.answers()));
  };
}
