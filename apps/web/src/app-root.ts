import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { ThemeChoice } from '@assay/platform/ui';
import { DrawnAtOnce } from './drawn-at-once';
import { OfflineShell } from './offline-shell';

@Component({
  selector: 'assay-root',
  imports: [DrawnAtOnce, RouterOutlet],
  template: `<router-outlet assayDrawnAtOnce />`,
})
export class AppRoot {
  /** Made here so that the remembered theme is there before the first page. */
  protected readonly theme = inject(ThemeChoice);
  protected readonly offlineShell = inject(OfflineShell);
}
