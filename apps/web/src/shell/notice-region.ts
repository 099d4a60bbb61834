import { Component, inject } from '@angular/core';
import { Icon } from '@assay/platform/ui';
import { Notices } from '@assay/platform/web';

/** Where notices appear; read out politely, never taking the focus. */
@Component({
  selector: 'assay-notice-region',
  imports: [Icon],
  template: `
    <div class="region" role="status">
      @for (notice of notices.current(); track notice.id) {
        <div class="notice">
          <assay-icon [name]="notice.isWarning ? 'alert' : 'tick'" />
          <p>{{ notice.text }}</p>
          @if (notice.action; as action) {
            <button type="button" (click)="action.run(); notices.dismiss(notice.id)">
              {{ action.label }}
            </button>
          }
          <button type="button" aria-label="Dismiss" (click)="notices.dismiss(notice.id)">
            <assay-icon name="close" />
          </button>
        </div>
      }
    </div>
  `,
  styleUrl: './notice-region.scss',
})
export class NoticeRegion {
  protected readonly notices = inject(Notices);
}
