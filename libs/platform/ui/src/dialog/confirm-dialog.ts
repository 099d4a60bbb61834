import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle } from '@angular/material/dialog';
import type { Question } from './question';

/** "Check before it cannot be undone": what will happen, in words, and a button that names it. */
@Component({
  selector: 'assay-confirm-dialog',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle],
  template: `
    <h2 matDialogTitle>{{ question.heading }}</h2>
    <mat-dialog-content>
      @for (paragraph of question.consequences; track paragraph) {
        <p>{{ paragraph }}</p>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="start">
      <button matButton="filled" [class.danger]="question.danger" [matDialogClose]="true">
        {{ question.confirmLabel }}
      </button>
      <button matButton="outlined" [matDialogClose]="false">{{ question.cancelLabel ?? 'Go back' }}</button>
    </mat-dialog-actions>
  `,
  styles: `
    mat-dialog-content {
      display: flex;
      flex-direction: column;
      gap: 0.75rem;
    }
    mat-dialog-actions {
      gap: 0.625rem;
      padding: 0.75rem 1.5rem 1.25rem;
    }
    .danger {
      --mat-button-filled-container-color: var(--assay-problem);
      --mat-button-filled-label-text-color: var(--assay-surface);
    }
  `,
})
export class ConfirmDialog {
  protected readonly question = inject<Question>(MAT_DIALOG_DATA);
}
