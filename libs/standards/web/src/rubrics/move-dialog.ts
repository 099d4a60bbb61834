import { Component, inject, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogClose, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import { FormFrame, SelectField } from '@assay/platform/ui';
import { type Arranged, nameOf } from './arranged';

/** Asks where the criterion goes; closes with its new place. */
@Component({
  selector: 'assay-move-dialog',
  imports: [FormFrame, MatButton, MatDialogClose, MatDialogContent, MatDialogTitle, SelectField],
  template: `
    <h2 matDialogTitle>Move “{{ arranged.criterion.content.title }}”</h2>
    <mat-dialog-content>
      <assay-form [form]="move" [send]="close" submitLabel="Move it here">
        <assay-select-field [field]="move.place" label="Put it" [choices]="places" placeholder="Choose a place" />
        <button actions matButton type="button" matDialogClose>Leave it</button>
      </assay-form>
    </mat-dialog-content>
  `,
})
export class MoveDialog {
  protected readonly arranged = inject<Arranged>(MAT_DIALOG_DATA);
  private readonly opened = inject<MatDialogRef<MoveDialog, number>>(MatDialogRef);

  private readonly others = this.arranged.criteria.filter(({ id }) => id !== this.arranged.criterion.id);
  protected readonly places = [
    { value: '1', label: 'At the top' },
    ...this.others.map((other, index) => ({ value: `${index + 2}`, label: `After ${nameOf(other)}` })),
  ].filter(({ value }) => value !== `${this.arranged.criterion.position}`);

  private readonly answers = signal({ place: '' });
  protected readonly move = form(this.answers, (path) => {
    required(path.place, { message: 'Choose where it goes' });
  });
  protected readonly close = () => {
    this.opened.close(Number(this.answers().place));
    return Promise.resolve();
  };
}
