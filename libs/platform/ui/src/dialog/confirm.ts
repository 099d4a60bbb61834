import { Injectable, inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { ConfirmDialog } from './confirm-dialog';

/** A step that should be looked at twice. */
export interface Question {
  /** A question: "Release 14 results?" */
  readonly heading: string;
  /** What will happen, a paragraph each. */
  readonly consequences: readonly string[];
  /** The verb of the step: "Release results", never "OK". */
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  /** Draws the button as one that destroys. */
  readonly danger?: boolean;
}

/** Asks before a step that cannot be undone. */
@Injectable({ providedIn: 'root' })
export class Confirm {
  private readonly dialog = inject(MatDialog);

  /** Whether the person chose to go on; closing the dialog in any other way means no. */
  async ask(question: Question): Promise<boolean> {
    const opened = this.dialog.open<ConfirmDialog, Question, boolean>(ConfirmDialog, {
      data: question,
      maxWidth: '32rem',
    });
    return (await firstValueFrom(opened.afterClosed())) === true;
  }
}
