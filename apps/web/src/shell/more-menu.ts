import { Component, ElementRef, input, viewChild } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Icon } from '@assay/platform/ui';
import type { NavEntry } from '@assay/platform/web';

/** The places that do not fit along the foot of a phone. */
@Component({
  selector: 'assay-more-menu',
  imports: [Icon, RouterLink, RouterLinkActive],
  template: `
    <button type="button" popovertarget="assay-more"><assay-icon name="menu" /><span>More</span></button>
    <div id="assay-more" popover #panel>
      <ul>
        @for (entry of entries(); track entry.path) {
          <li>
            <a [routerLink]="entry.path" routerLinkActive="here" ariaCurrentWhenActive="page" (click)="close()">
              <assay-icon [name]="entry.icon" />{{ entry.label }}
            </a>
          </li>
        }
      </ul>
    </div>
  `,
  styleUrl: './more-menu.scss',
})
export class MoreMenu {
  readonly entries = input.required<readonly NavEntry[]>();
  private readonly panel = viewChild.required<ElementRef<HTMLElement>>('panel');

  protected close(): void {
    this.panel().nativeElement.hidePopover();
  }
}
