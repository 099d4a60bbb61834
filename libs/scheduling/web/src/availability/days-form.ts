import { Component, computed, inject, input, output, signal } from '@angular/core';
import { applyWhen, form, required } from '@angular/forms/signals';
import { DateField, FormFrame, TextField } from '@assay/platform/ui';
import { ApiClient } from '@assay/platform/web';
import type { AvailabilityResponse } from '@assay/scheduling/contracts';
import { schedulingApi } from '../scheduling-client';
import { readableTimes } from './readable-times';
import { readTimes } from './times-text';

const nothing = { firstDay: '', lastDay: '', times: '' };

/** Adds leave, or other times on a single day. */
@Component({
  selector: 'assay-days-form',
  imports: [DateField, FormFrame, TextField],
  template: `
    <assay-form [form]="days" [send]="send" [submitLabel]="kind() === 'absence' ? 'Add leave' : 'Add an exception'">
      <assay-date-field [field]="days.firstDay" [label]="kind() === 'absence' ? 'First day of leave' : 'Day'" />
      @if (kind() === 'absence') {
        <assay-date-field [field]="days.lastDay" label="Last day of leave" />
      } @else {
        <assay-text-field [field]="days.times" label="Times" hint="For example 18:00-20:00" />
      }
    </assay-form>
  `,
})
export class DaysForm {
  private readonly api = inject(ApiClient);
  readonly kind = input.required<'absence' | 'exception'>();
  readonly whose = input.required<string>();
  readonly changed = output<AvailabilityResponse>();
  private readonly answers = signal(nothing);
  private readonly isAbsence = computed(() => this.kind() === 'absence');
  protected readonly days = form(this.answers, (path) => {
    required(path.firstDay, { message: 'Enter the day' });
    applyWhen(
      path,
      () => this.isAbsence(),
      (absence) => {
        required(absence.lastDay, { message: 'Enter the last day' });
      },
    );
    applyWhen(
      path,
      () => !this.isAbsence(),
      (exception) => {
        required(exception.times, { message: 'Enter from when until when' });
        readableTimes(exception.times, 1);
      },
    );
  });

  protected readonly send = async (): Promise<void> => {
    const { firstDay, lastDay, times } = this.answers();
    const [time] = readTimes(times);
    const answer = this.isAbsence()
      ? await this.api.post<AvailabilityResponse>(schedulingApi.absences(this.whose()), { firstDay, lastDay })
      : await this.api.post<AvailabilityResponse>(schedulingApi.exceptions(this.whose()), { date: firstDay, ...time });
    this.days().reset(nothing);
    this.changed.emit(answer);
  };
}
