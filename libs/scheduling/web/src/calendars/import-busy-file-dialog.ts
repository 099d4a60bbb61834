import { Component, inject, signal } from '@angular/core';
import { form, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatDialogClose, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import { atMost, FormFrame, TextField } from '@assay/platform/ui';
import { ApiClient } from '@assay/platform/web';
import type { BusyCalendarResponse } from '@assay/scheduling/contracts';
import { BusyFault, busyLimits } from '@assay/scheduling/domain';
import { busyFaultWords } from '../words/busy-fault-words';
import { calendarsApi } from './calendars-client';
import { CalendarFileField } from './calendar-file-field';

/** Takes a calendar file; only its busy times are kept. */
@Component({
  selector: 'assay-import-busy-file-dialog',
  imports: [CalendarFileField, FormFrame, MatButton, MatDialogClose, MatDialogContent, MatDialogTitle, TextField],
  template: `
    <h2 matDialogTitle>Add a calendar file</h2>
    <mat-dialog-content>
      <assay-form [form]="calendar" [send]="send" [fieldWords]="fieldWords" submitLabel="Add the calendar">
        <assay-calendar-file-field [field]="calendar.file" label="Calendar file" hint="An .ics file, at most 1 MB" (named)="name($event)" />
        <assay-text-field [field]="calendar.name" label="Name" hint="Only you see it" />
        <button actions matButton type="button" matDialogClose>Go back</button>
      </assay-form>
    </mat-dialog-content>
  `,
})
export class ImportBusyFileDialog {
  private readonly api = inject(ApiClient);
  private readonly opened = inject<MatDialogRef<ImportBusyFileDialog, BusyCalendarResponse>>(MatDialogRef);

  private readonly answers = signal({ file: '', name: '' });
  protected readonly calendar = form(this.answers, (path) => {
    required(path.file, { message: 'Choose a calendar file' });
    maxLength(path.file, busyLimits.fileOctets, { message: busyFaultWords[BusyFault.TooLarge] });
    required(path.name, { message: 'Give the calendar a name' });
    atMost(path.name, busyLimits.nameLength);
  });

  protected readonly fieldWords = busyFaultWords;

  protected name(fileName: string): void {
    const name = fileName.replace(/\.ics$/i, '').slice(0, busyLimits.nameLength);
    this.answers.update((answers) => (answers.name === '' ? { ...answers, name } : answers));
  }

  protected readonly send = async (): Promise<void> => {
    this.opened.close(await this.api.post<BusyCalendarResponse>(calendarsApi.busyCalendars, this.answers()));
  };
}
