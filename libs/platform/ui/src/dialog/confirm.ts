import { Injectable, inject } from '@angular/core';
import { Dialogs } from './dialogs';
import type { Question } from './question';

/** Asks before a step that cannot be undone. */
@Injectable({ providedIn: 'root' })
export class Confirm {
  private readonly dialogs = inject(Dialogs);

  /** Whether the person chose to go on; closing the dialog in any other way means no. */
  async ask(question: Question): Promise<boolean> {
    const dialog = () => import('./confirm-dialog').then((file) => file.ConfirmDialog);
    return (await this.dialogs.open<boolean>(dialog, { data: question })) === true;
  }
}
