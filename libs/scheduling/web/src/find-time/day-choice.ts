import { Component, computed, input, model } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DatePipe, Icon } from '@assay/platform/ui';
import type { DayOfSlotsResponse } from '@assay/scheduling/contracts';
import { howMany } from '../words/how-many';
import { dayInWeek, weekAround } from './days';

/** A week of days, each with how many times it has; a day without times can be asked why. */
@Component({
  selector: 'assay-day-choice',
  imports: [DatePipe, Icon, MatButton],
  template: `
    <div class="head">
      <h2 id="assay-days">Choose a date</h2>
      <div class="assay-row">
        <button matButton type="button" [disabled]="!previous()" disabledInteractive (click)="go(previous())">
          <assay-icon matButtonIcon name="back" />Earlier week
        </button>
        <button matButton type="button" [disabled]="!next()" disabledInteractive (click)="go(next())">
          <assay-icon matButtonIcon name="arrow" />Later week
        </button>
      </div>
    </div>
    <ul aria-labelledby="assay-days">
      @for (day of week(); track day.date) {
        <li>
          <button
            type="button"
            [attr.aria-pressed]="day.date === date()"
            [class.without]="day.slots.length === 0"
            (click)="date.set(day.date)"
          >
            <span class="day">{{ day.date | assayDate: 'shortDay' }}<span class="assay-visually-hidden">, </span></span>
            <span class="count">{{ timesOf(day) }}</span>
          </button>
        </li>
      }
    </ul>
  `,
  styleUrl: './day-choice.scss',
})
export class DayChoice {
  readonly days = input.required<readonly DayOfSlotsResponse[]>();
  readonly date = model.required<string>();

  protected readonly week = computed(() => weekAround(this.days(), this.date()));
  protected readonly previous = computed(() => dayInWeek(this.days(), this.date(), -1));
  protected readonly next = computed(() => dayInWeek(this.days(), this.date(), 1));

  protected timesOf({ slots }: DayOfSlotsResponse): string {
    return howMany(slots.length, 'time');
  }

  protected go(date: string | null): void {
    if (date) this.date.set(date);
  }
}
