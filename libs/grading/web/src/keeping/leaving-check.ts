import { Injectable, inject } from '@angular/core';
import { Dialogs } from '@assay/platform/ui';
import { ChangeSender } from './change-sender';
import { KeptChanges } from './kept-changes';

/** How long what waits is tried to be sent before somebody is asked about it. */
const patienceMs = 2_500;

/** Before somebody signs out: sends what can be sent, and tells what cannot. */
@Injectable({ providedIn: 'root' })
export class LeavingCheck {
  private readonly kept = inject(KeptChanges);
  private readonly sender = inject(ChangeSender);
  private readonly dialogs = inject(Dialogs);

  /** Whether the person signs out: at once where nothing waits, else as they say. */
  async mayLeave(): Promise<boolean> {
    await this.kept.read();
    if (this.kept.changes().length > 0) await Promise.race([this.sender.sendNow(), pause()]);
    if (this.kept.changes().length === 0) return true;
    const dialog = () => import('./leaving-dialog').then((file) => file.LeavingDialog);
    return (await this.dialogs.open<boolean>(dialog)) === true;
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, patienceMs));
