import { Injectable, InjectionToken, type Type, inject } from '@angular/core';
import { Dialogs } from '@assay/platform/ui';

/** Loads the dialog in which people show who they are; it closes with true once the server is convinced. */
export const IDENTITY_DIALOG = new InjectionToken<() => Promise<Type<unknown>>>('identity dialog');

/** Asks people to show again who they are; requests that need it at the same time share one question. */
@Injectable({ providedIn: 'root' })
export class ConfirmIdentity {
  private readonly dialogs = inject(Dialogs);
  private readonly dialog = inject(IDENTITY_DIALOG, { optional: true });
  private asked: Promise<boolean> | null = null;

  /** False where the person went back. */
  ask(): Promise<boolean> {
    this.asked ??= this.open().finally(() => (this.asked = null));
    return this.asked;
  }

  private async open(): Promise<boolean> {
    return this.dialog !== null && (await this.dialogs.open<boolean>(this.dialog)) === true;
  }
}
