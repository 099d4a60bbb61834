import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import type { CaseResponse } from '@assay/grading/contracts';
import { caseLimits } from '@assay/grading/domain';
import { type Choice, FormFrame, RadioGroup, TextArea, written } from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { caseOutcomes } from '../words/after-result-words';

/** How a case ends. */
@Component({
  selector: 'assay-close-case',
  imports: [FormFrame, RadioGroup, TextArea],
  template: `
    <assay-form [form]="fields" [send]="send" submitLabel="Close the case">
      <assay-radio-group [field]="fields.outcome" label="How does it end?" [choices]="outcomes()" />
      <assay-text-area [field]="fields.conclusion" label="What was concluded, and from what?" [rows]="3" />
    </assay-form>
  `,
})
export class CloseCase {
  readonly about = input.required<CaseResponse>();
  readonly closed = output();

  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  private readonly answers = signal({ outcome: '', conclusion: '' });
  protected readonly outcomes = computed<Choice[]>(() =>
    Object.entries(caseOutcomes)
      .filter(([value]) => value !== 'attempt-void' || this.about().attemptId !== null)
      .map(([value, label]) => ({ value, label })),
  );
  protected readonly fields = form(this.answers, (path) => {
    required(path.outcome, { message: 'Choose how it ends' });
    written(path.conclusion, caseLimits.conclusion, { missing: 'Say what was concluded' });
  });

  protected readonly send = async (): Promise<void> => {
    await this.api.post(gradingApi.caseClosing(this.about().id), this.answers());
    this.notices.say('Case closed.');
    this.closed.emit();
  };
}
