import type { Type } from '@angular/core';

/** The dialog in which people show who they are, loaded when it is first wanted. */
export const loadIdentityDialog = (): Promise<Type<unknown>> =>
  import('./confirm-identity-dialog').then((file) => file.ConfirmIdentityDialog);
