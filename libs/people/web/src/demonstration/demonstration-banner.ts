import { Component, Injector, inject } from '@angular/core';
import { DatePipe } from '@assay/platform/ui';
import { Demonstration } from './demonstration';

/** Says that everything here is invented, which day it is, and lets the day be moved on. */
@Component({
  selector: 'assay-demonstration-banner',
  imports: [DatePipe],
  template: `
    @if (demonstration.current(); as shown) {
      <aside aria-label="Demonstration">
        <p>
          <strong>Demonstration.</strong> Everybody here is invented. Today is
          <time [attr.datetime]="shown.today">{{ shown.today | assayDate: 'day' }}</time>.
        </p>
        <button type="button" (click)="moveDate()">Move the date on</button>
      </aside>
    }
  `,
  styleUrl: './demonstration-banner.scss',
})
export class DemonstrationBanner {
  protected readonly demonstration = inject(Demonstration);
  private readonly injector = inject(Injector);

  protected async moveDate(): Promise<void> {
    const [{ MatDialog }, { MoveDateDialog }] = await Promise.all([
      import('@angular/material/dialog'),
      import('./move-date-dialog'),
    ]);
    this.injector.get(MatDialog).open(MoveDateDialog, { maxWidth: '30rem' });
  }
}
