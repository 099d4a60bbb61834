import { Component, inject, signal } from '@angular/core';
import { form, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogClose, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import { CheckboxField, DateField, FormFrame } from '@assay/platform/ui';
import { ApiClient, Session } from '@assay/platform/web';
import { schedulingApi } from '../scheduling-client';

/** For whom, and until when a time is of use. */
export interface Joining {
  readonly attemptId: string;
  readonly latestOn: string;
}

/** Asks which days would do, and joins the waiting list. Closes with true. */
@Component({
  selector: 'assay-join-dialog',
  imports: [CheckboxField, DateField, FormFrame, MatButton, MatDialogClose, MatDialogContent, MatDialogTitle],
  template: `
    <h2 matDialogTitle>Join the waiting list</h2>
    <mat-dialog-content>
      <div class="assay-stack">
        <p>When somebody cancels, the time is offered to those who wait. It is kept for a day while you decide.</p>
        <assay-form [form]="wish" [send]="send" submitLabel="Join the waiting list">
          <assay-date-field [field]="wish.from" label="From" />
          <assay-date-field [field]="wish.until" label="Until" hint="Filled in: the last day on which it may take place" />
          <fieldset>
            <legend>Days that would do</legend>
            <assay-checkbox-field [field]="wish.monday" label="Monday" />
            <assay-checkbox-field [field]="wish.tuesday" label="Tuesday" />
            <assay-checkbox-field [field]="wish.wednesday" label="Wednesday" />
            <assay-checkbox-field [field]="wish.thursday" label="Thursday" />
            <assay-checkbox-field [field]="wish.friday" label="Friday" />
          </fieldset>
          <button actions matButton type="button" matDialogClose>Go back</button>
        </assay-form>
      </div>
    </mat-dialog-content>
  `,
})
export class JoinDialog {
  private readonly api = inject(ApiClient);
  private readonly opened = inject<MatDialogRef<JoinDialog, boolean>>(MatDialogRef);
  private readonly joining = inject<Joining>(MAT_DIALOG_DATA);

  private readonly answers = signal({
    from: inject(Session).today(),
    until: this.joining.latestOn,
    monday: true,
    tuesday: true,
    wednesday: true,
    thursday: true,
    friday: true,
  });
  protected readonly wish = form(this.answers, (path) => {
    required(path.from, { message: 'Enter the first day that would do' });
    required(path.until, { message: 'Enter the last day that would do' });
    validate(path.until, ({ value, valueOf }) =>
      value() < valueOf(path.from) ? { kind: 'period', message: 'Enter a day after the first' } : undefined,
    );
    validate(path.monday, () => (this.weekdays().length === 0 ? { kind: 'weekdays', message: 'Choose at least one day' } : undefined));
  });

  private weekdays(): number[] {
    const { monday, tuesday, wednesday, thursday, friday } = this.answers();
    return [monday, tuesday, wednesday, thursday, friday].flatMap((wanted, index) => (wanted ? [index + 1] : []));
  }

  protected readonly send = async (): Promise<void> => {
    const { from, until } = this.answers();
    await this.api.post(schedulingApi.waitingList, { attemptId: this.joining.attemptId, from, until, weekdays: this.weekdays() });
    this.opened.close(true);
  };
}
