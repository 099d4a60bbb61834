import { Component, inject, signal } from '@angular/core';
import { form, max, min, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatDialogClose, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import { FormFrame, NumberField } from '@assay/platform/ui';
import { Demonstration } from './demonstration';

const mostDays = 400;

/** Moves the demonstration's date forward, so that waiting periods pass and results can be released. */
@Component({
  selector: 'assay-move-date-dialog',
  imports: [FormFrame, MatButton, MatDialogClose, MatDialogContent, MatDialogTitle, NumberField],
  template: `
    <h2 matDialogTitle>Move the date on</h2>
    <mat-dialog-content>
      <div class="assay-stack">
        <p>Holds run out, reading time passes and assessment days arrive. The date cannot be moved back.</p>
        <div class="assay-row">
          @for (choice of shortcuts; track choice.days) {
            <button matButton="outlined" type="button" (click)="answers.set({ days: choice.days })">
              {{ choice.label }}
            </button>
          }
        </div>
        <assay-form [form]="days" [send]="send" submitLabel="Move the date on">
          <assay-number-field [field]="days.days" label="Days" />
          <button actions matButton type="button" matDialogClose>Leave it as it is</button>
        </assay-form>
      </div>
    </mat-dialog-content>
  `,
})
export class MoveDateDialog {
  private readonly demonstration = inject(Demonstration);
  private readonly opened = inject<MatDialogRef<MoveDateDialog>>(MatDialogRef);

  protected readonly shortcuts = [
    { label: 'Tomorrow', days: 1 },
    { label: 'A week', days: 7 },
    { label: 'Four weeks', days: 28 },
  ];
  protected readonly answers = signal<{ days: number | null }>({ days: 1 });
  protected readonly days = form(this.answers, (path) => {
    required(path.days, { message: 'Enter a number of days' });
    min(path.days, 1, { message: 'Enter 1 day or more' });
    max(path.days, mostDays, { message: `Enter ${mostDays} days or fewer` });
  });

  protected readonly send = async (): Promise<void> => {
    await this.demonstration.moveOn({ days: this.answers().days ?? 0 });
    this.opened.close();
  };
}
