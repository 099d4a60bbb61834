import { ChangeDetectorRef, Directive, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';

/**
 * Draws a page whole in the moment in which the router puts it there. Otherwise it stands half made until the next
 * frame, and what a password manager fills in meanwhile meets fields that belong to no form yet, and is lost.
 */
@Directive({ selector: 'router-outlet[assayDrawnAtOnce]' })
export class DrawnAtOnce {
  constructor() {
    const view = inject(ChangeDetectorRef);
    inject(RouterOutlet).activateEvents.subscribe(() => view.detectChanges());
  }
}
