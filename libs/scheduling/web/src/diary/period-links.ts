import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Icon } from '@assay/platform/ui';
import { diaryViews, type DiaryPeriod } from './diary-period';

/** Day, week or month; earlier, now, later: the address tells which is shown. */
@Component({
  selector: 'assay-period-links',
  imports: [Icon, MatButton, RouterLink],
  template: `
    <nav aria-label="What is shown" class="assay-row">
      @for (view of views; track view) {
        <a
          [matButton]="view === period().view ? 'tonal' : 'text'"
          routerLink="."
          [queryParams]="{ view, week: period().date }"
          [attr.aria-current]="view === period().view ? 'true' : null"
          >{{ words[view] }}</a
        >
      }
    </nav>
    <nav aria-label="Earlier and later" class="assay-row">
      <a matButton routerLink="." [queryParams]="{ view: period().view, week: period().previous }"
        ><assay-icon matButtonIcon name="back" />Earlier {{ unit() }}</a
      >
      <a matButton="outlined" routerLink="." [queryParams]="{ view: period().view, week: null }">{{ now() }}</a>
      <a matButton routerLink="." [queryParams]="{ view: period().view, week: period().next }"
        ><assay-icon matButtonIcon iconPositionEnd name="arrow" />Later {{ unit() }}</a
      >
    </nav>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0.5rem 2rem;
    }
    @media (width < 30rem) {
      nav {
        gap: 0;
      }
      nav assay-icon {
        display: none;
      }
    }
  `,
})
export class PeriodLinks {
  readonly period = input.required<DiaryPeriod>();
  protected readonly views = diaryViews;
  protected readonly words = { day: 'Day', week: 'Week', month: 'Month' } as const;
  protected readonly unit = computed(() => this.period().view);
  protected readonly now = computed(() => (this.period().view === 'day' ? 'Today' : `This ${this.period().view}`));
}
