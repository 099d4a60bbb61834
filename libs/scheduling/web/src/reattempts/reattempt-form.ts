import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { DateField, FormFrame, TextField } from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import type { ReattemptOptionResponse, ReattemptsResponse } from '@assay/scheduling/contracts';
import { schedulingApi } from '../scheduling-client';

/** First the employer's agreement, then the attempt itself with its other task. */
@Component({
  selector: 'assay-reattempt-form',
  imports: [DateField, FormFrame, MatButton, TextField],
  template: `
    <assay-form [form]="fields" [send]="send" [fieldWords]="words" [submitLabel]="agreed() ? 'Open the attempt' : 'Record the agreement'">
      @if (agreed()) {
        @if (option().differentTask) {
          <assay-text-field [field]="fields.task" label="Which other task or questions are set?" />
        }
      } @else {
        <assay-text-field [field]="fields.agreedBy" label="Who agreed at the employer’s?" />
        <assay-date-field [field]="fields.agreedOn" label="When?" />
      }
      <button actions matButton type="button" (click)="left.emit()">Not now</button>
    </assay-form>
  `,
})
export class ReattemptForm {
  readonly enrolmentId = input.required<string>();
  readonly option = input.required<ReattemptOptionResponse>();
  readonly done = output();
  readonly left = output();

  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  protected readonly words = { 'in-the-future': 'This day has not come yet' };
  protected readonly agreed = computed(() => this.option().agreement !== null);
  private readonly answers = signal({ agreedBy: '', agreedOn: '', task: '' });
  protected readonly fields = form(this.answers, (path) => {
    required(path.agreedBy, { when: () => !this.agreed(), message: 'Name who agreed' });
    required(path.agreedOn, { when: () => !this.agreed(), message: 'Enter the day' });
    required(path.task, { when: () => this.agreed() && this.option().differentTask, message: 'Say which task or questions' });
  });

  protected readonly send = async (): Promise<void> => {
    const { method, kind } = this.option();
    const { agreedBy, agreedOn, task } = this.answers();
    if (this.agreed())
      await this.api.post<ReattemptsResponse>(schedulingApi.reattempts(this.enrolmentId()), { method, kind, ...(task ? { task } : {}) });
    else
      await this.api.post<ReattemptsResponse>(schedulingApi.reattemptAgreements(this.enrolmentId()), { method, kind, agreedBy, agreedOn });
    this.notices.say(this.agreed() ? 'Opened. It can be booked now.' : 'Agreement recorded.');
    this.done.emit();
  };
}
