import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Icon } from '@assay/platform/ui';
import type { LocalDate } from '@assay/platform/util';
import { mondayFrom } from './week';

/** To the week before, to this week, to the next: the address tells which is shown. */
@Component({
  selector: 'assay-week-links',
  imports: [Icon, MatButton, RouterLink],
  template: `
    <nav aria-label="Weeks" class="assay-row">
      <a matButton routerLink="." [queryParams]="{ week: previous() }"><assay-icon matButtonIcon name="back" />Earlier week</a>
      <a matButton="outlined" routerLink="." [queryParams]="{ week: null }">This week</a>
      <a matButton routerLink="." [queryParams]="{ week: next() }"><assay-icon matButtonIcon name="arrow" />Later week</a>
    </nav>
  `,
})
export class WeekLinks {
  readonly days = input.required<readonly LocalDate[]>();
  protected readonly previous = computed(() => mondayFrom(this.days(), -1));
  protected readonly next = computed(() => mondayFrom(this.days(), 1));
}
