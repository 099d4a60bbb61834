import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle } from '@angular/material/dialog';
import { counted } from '@assay/platform/ui';
import { KeptChanges } from './kept-changes';
import { placeWords } from './kept-words';
import { saveKeptFile } from './save-kept-file';

/** What would be left behind at signing out, and what becomes of it. Closes with `true` to sign out. */
@Component({
  selector: 'assay-leaving-dialog',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle],
  templateUrl: './leaving-dialog.html',
  styles: `
    mat-dialog-content {
      display: flex;
      flex-direction: column;
      gap: 0.75rem;
    }
    p,
    ul {
      margin: 0;
    }
    mat-dialog-actions {
      gap: 0.625rem;
      padding: 0.75rem 1.5rem 1.25rem;
    }
    mat-dialog-actions button + button:not(:first-child) {
      margin-inline-start: 0;
    }
  `,
})
export class LeavingDialog {
  private readonly kept = inject(KeptChanges);

  protected readonly counted = counted;
  protected readonly changes = this.kept.changes;
  protected readonly loose = computed(() => this.kept.loose().length);
  protected readonly onDevice = computed(() => this.changes().length - this.loose());
  protected readonly refused = computed(() => this.changes().filter(({ state }) => state === 'parked').length);
  /** Whom and what they are about, each with how many. */
  protected readonly places = computed(() => {
    const counts = new Map<string, number>();
    for (const change of this.changes()) {
      const place = change.apprenticeName === '' ? 'A change that cannot be read' : placeWords(change);
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    return [...counts].map(([place, count]) => ({ place, count }));
  });

  protected saveFile(): void {
    saveKeptFile(this.kept);
  }
}
