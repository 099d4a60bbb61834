import { Component, computed, inject, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogClose, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import { Callout, FormFrame, SelectField } from '@assay/platform/ui';
import type { CriterionResponse } from '@assay/standards/contracts';
import { type Arranged, nameOf } from './arranged';

/** Asks which criterion goes into this one; closes with it. */
@Component({
  selector: 'assay-merge-dialog',
  imports: [Callout, FormFrame, MatButton, MatDialogClose, MatDialogContent, MatDialogTitle, SelectField],
  template: `
    <h2 matDialogTitle>Merge into “{{ arranged.criterion.content.title }}”</h2>
    <mat-dialog-content>
      <assay-form [form]="merge" [send]="close" submitLabel="Merge them">
        <assay-select-field
          [field]="merge.other"
          label="Which criterion goes into it?"
          [choices]="choices"
          placeholder="Choose a criterion"
        />
        <p class="assay-quiet">The merged criterion speaks of every element of both, keeps the comments of both, and counts once.</p>
        @if (loses()) {
          <assay-callout tone="attention">It is written anew. What was edited in either goes; “Undo” brings it back.</assay-callout>
        }
        <button actions matButton type="button" matDialogClose>Keep them apart</button>
      </assay-form>
    </mat-dialog-content>
  `,
})
export class MergeDialog {
  protected readonly arranged = inject<Arranged>(MAT_DIALOG_DATA);
  private readonly opened = inject<MatDialogRef<MergeDialog, CriterionResponse>>(MatDialogRef);

  private readonly others = this.arranged.criteria.filter(({ id }) => id !== this.arranged.criterion.id);
  protected readonly choices = this.others.map((other) => ({ value: other.id, label: nameOf(other) }));
  private readonly answers = signal({ other: '' });
  private readonly other = computed(() => this.others.find(({ id }) => id === this.answers().other));
  protected readonly loses = computed(() => this.arranged.criterion.edited || this.other()?.edited === true);
  protected readonly merge = form(this.answers, (path) => {
    required(path.other, { message: 'Choose the criterion that goes into this one' });
  });
  protected readonly close = () => {
    this.opened.close(this.other());
    return Promise.resolve();
  };
}
