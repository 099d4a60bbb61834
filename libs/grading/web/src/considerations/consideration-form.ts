import { Component, inject, input, output, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { considerationLimits } from '@assay/grading/domain';
import { type Choice, DateField, FormFrame, RadioGroup, TextArea, written } from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import { gradingApi } from '../grading-client';

/** What follows from what happened, as far as the plan lets it. */
@Component({
  selector: 'assay-consideration-form',
  imports: [DateField, FormFrame, RadioGroup, TextArea],
  template: `
    <assay-form [form]="fields" [send]="send" submitLabel="Record the decision">
      <assay-radio-group [field]="fields.decision" label="What follows?" [choices]="decisions" />
      @if (answers().decision === 'longer-window') {
        <assay-date-field [field]="fields.latestOn" label="Last day of the window" />
      }
      <assay-text-area [field]="fields.words" label="What the apprentice is told" [rows]="2" />
    </assay-form>
  `,
})
export class ConsiderationForm {
  readonly considerationId = input.required<string>();
  readonly decided = output();

  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  protected readonly answers = signal({ decision: '', latestOn: '', words: '' });
  protected readonly decisions: Choice[] = [
    { value: 'attempt-not-counted', label: 'The attempt is left out of account', about: 'The next one takes its place, without a cap' },
    { value: 'longer-window', label: 'There is more time', about: 'As far as the plan allows' },
    { value: 'refused', label: 'Nothing follows' },
  ];
  protected readonly fields = form(this.answers, (path) => {
    required(path.decision, { message: 'Choose what follows' });
    required(path.latestOn, { when: () => this.answers().decision === 'longer-window', message: 'Enter the last day' });
    written(path.words, considerationLimits.words, { missing: 'Say what the apprentice is told' });
  });

  protected readonly send = async (): Promise<void> => {
    const { decision, latestOn, words } = this.answers();
    const effect = decision === 'refused' ? {} : { effect: decision, ...(decision === 'longer-window' ? { latestOn } : {}) };
    await this.api.post(gradingApi.considerationDecision(this.considerationId()), { words, ...effect });
    this.notices.say('Decision recorded.');
    this.decided.emit();
  };
}
