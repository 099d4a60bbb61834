import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { applyEach, form, required } from '@angular/forms/signals';
import { DateField, FormFrame, TextField } from '@assay/platform/ui';
import { ApiClient, Session } from '@assay/platform/web';
import type { AvailabilityResponse } from '@assay/scheduling/contracts';
import { schedulingApi } from '../scheduling-client';
import { weekdays, weekdayWords } from '../words/weekday-words';
import { readableTimes } from './readable-times';
import { readTimes, timesText } from './times-text';

/** The usual week as text, a line a day: `09:00-12:30, 13:00-17:00`. */
@Component({
  selector: 'assay-week-form',
  imports: [DateField, FormFrame, TextField],
  template: `
    <assay-form [form]="week" [send]="send" submitLabel="Save the week">
      @for (day of weekdays; track day) {
        <assay-text-field
          [field]="week.days[day - 1]!"
          [label]="words[day]"
          hint="For example 09:00-12:30, 13:00-17:00; empty for a day off"
          [optional]="false"
        />
      }
      <assay-date-field [field]="week.effectiveFrom" label="From which day" />
    </assay-form>
  `,
})
export class WeekForm {
  private readonly api = inject(ApiClient);
  private readonly session = inject(Session);
  readonly availability = input.required<AvailabilityResponse>();
  readonly whose = input.required<string>();
  readonly changed = output<AvailabilityResponse>();
  protected readonly weekdays = weekdays;
  protected readonly words = weekdayWords;

  private readonly answers = linkedSignal(() => ({
    days: weekdays.map((day) =>
      timesText(this.availability().week.filter(({ weekday, effectiveUntil }) => weekday === day && effectiveUntil === null)),
    ),
    effectiveFrom: this.session.today(),
  }));
  protected readonly week = form(this.answers, (path) => {
    required(path.effectiveFrom, { message: 'Enter the first day' });
    applyEach(path.days, (day) => {
      readableTimes(day);
    });
  });

  protected readonly send = async (): Promise<void> => {
    const { days, effectiveFrom } = this.answers();
    const times = days.flatMap((text, index) => readTimes(text).map((time) => ({ weekday: index + 1, ...time })));
    const { version } = this.availability();
    this.changed.emit(
      await this.api.put<AvailabilityResponse>(schedulingApi.availabilityWeek(this.whose()), { effectiveFrom, times }, { version }),
    );
  };
}
