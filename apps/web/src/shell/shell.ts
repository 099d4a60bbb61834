import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { DemonstrationBanner } from '@assay/people/web';
import { staffRoles } from '@assay/people/domain';
import { Wordmark } from '@assay/platform/ui';
import { Session } from '@assay/platform/web';
import { DrawnAtOnce } from '../drawn-at-once';
import { AccountMenu } from './account-menu';
import { Navigation } from './navigation';
import { NoticeRegion } from './notice-region';

/** What surrounds every page of somebody who is signed in. */
@Component({
  selector: 'assay-shell',
  imports: [AccountMenu, DemonstrationBanner, DrawnAtOnce, Navigation, NoticeRegion, RouterLink, RouterOutlet, Wordmark],
  templateUrl: './shell.html',
  styleUrl: './shell.scss',
  host: { '[class.assay-compact]': 'isStaff()' },
})
export class Shell {
  private readonly session = inject(Session);
  protected readonly me = this.session.me;
  /** Staff work in tables all day; everybody else comes now and then, mostly on a phone. */
  protected readonly isStaff = computed(() => staffRoles.some((role) => this.me()?.roles.includes(role)));

  /** Moves the focus without moving the address: a fragment would be resolved against the base address. */
  protected skip(event: Event, main: HTMLElement): void {
    event.preventDefault();
    main.focus();
  }
}
