import { Component, inject } from '@angular/core';
import { DatePipe, Dialogs } from '@assay/platform/ui';
import { Demonstration } from './demonstration';

/** Says that everything here is invented, which day it is, and lets the day be moved on. */
@Component({
  selector: 'assay-demonstration-banner',
  imports: [DatePipe],
  template: `
    @if (demonstration.current(); as shown) {
      <aside aria-label="Demonstration">
        <p>
          <strong>Demonstration.</strong> <span class="more"> Everybody here is invented. </span> Today is
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
  private readonly dialogs = inject(Dialogs);

  protected moveDate(): void {
    void this.dialogs.open(() => import('./move-date-dialog').then((file) => file.MoveDateDialog));
  }
}
