import { Injectable, Injector, type Type, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';

/** How a dialog is opened. `data` is what its component injects as `MAT_DIALOG_DATA`. */
export interface DialogOptions {
  readonly data?: unknown;
  /** A CSS length; 34rem if left out. */
  readonly maxWidth?: string;
}

/** Opens dialogs, and loads what they are made of only when the first one is wanted. */
@Injectable({ providedIn: 'root' })
export class Dialogs {
  private readonly injector = inject(Injector);

  /** What the dialog was closed with; undefined when it was only dismissed. */
  async open<Answer>(load: () => Promise<Type<unknown>>, options: DialogOptions = {}): Promise<Answer | undefined> {
    const [{ MatDialog }, component] = await Promise.all([import('@angular/material/dialog'), load()]);
    const opened = this.injector.get(MatDialog).open<unknown, unknown, Answer>(component, {
      data: options.data,
      maxWidth: `min(${options.maxWidth ?? '34rem'}, calc(100vw - 1.5rem))`,
    });
    // Drawn whole at once: half made, its fields lose what is filled in before the next frame.
    opened.componentRef?.changeDetectorRef.detectChanges();
    return firstValueFrom(opened.afterClosed());
  }
}
