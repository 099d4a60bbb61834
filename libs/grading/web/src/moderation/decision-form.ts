import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import type { DecidedModerationResponse, ModerationResponse } from '@assay/grading/contracts';
import { markingLimits } from '@assay/grading/domain';
import { atMost, FormFrame, RadioGroup, SelectField, TextArea } from '@assay/platform/ui';
import { ApiClient } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { gradeWords } from '../words/grade-words';

/** Uphold, change or return, with the reason that the assessor reads. */
@Component({
  selector: 'assay-decision-form',
  imports: [FormFrame, RadioGroup, SelectField, TextArea],
  template: `
    <assay-form [form]="fields" [send]="send" submitLabel="Record the decision">
      <assay-radio-group [field]="fields.decision" label="What do you decide?" [choices]="decisions()" />
      @if (answers().decision === 'changed') {
        <assay-select-field [field]="fields.grade" label="Grade it becomes" [choices]="grades()" />
      }
      <assay-text-area [field]="fields.reason" label="What you tell the assessor" />
    </assay-form>
  `,
})
export class DecisionForm {
  readonly moderation = input.required<ModerationResponse>();
  /** What to tell the moderator. */
  readonly decided = output<string>();

  private readonly api = inject(ApiClient);
  protected readonly answers = signal({ decision: '', grade: '', reason: '' });
  protected readonly fields = form(this.answers, (path) => {
    required(path.decision, { message: 'Choose a decision' });
    required(path.grade, { when: () => this.answers().decision === 'changed', message: 'Choose the grade' });
    required(path.reason, {
      when: () => this.needsReason(),
      message: 'Say why, so that the assessor can learn from it',
    });
    atMost(path.reason, markingLimits.moderationReason);
  });
  protected readonly decisions = computed(() => [
    { value: 'upheld', label: 'Uphold', about: `The grade stays ${this.moderation().mark.grade}` },
    { value: 'changed', label: 'Change the grade', about: 'The assessor reads why' },
    { value: 'returned', label: 'Return to the assessor', about: 'They mark again and submit a new version' },
  ]);
  protected readonly grades = computed(() =>
    this.moderation()
      .scale.filter((grade) => grade !== this.moderation().mark.grade)
      .map((grade) => ({ value: grade, label: gradeWords(grade) })),
  );

  protected readonly send = async (): Promise<void> => {
    const { decision, grade, reason } = this.answers();
    const body = { decision, reason, ...(decision === 'changed' ? { grade } : {}) };
    const path = gradingApi.decision(this.moderation().markVersionId);
    const { resultComputed } = await this.api.post<DecidedModerationResponse>(path, body);
    const words = { upheld: 'Mark upheld.', changed: 'Grade changed.', returned: 'Mark returned.' }[decision];
    this.decided.emit(resultComputed ? `${words} The overall grade is computed.` : `${words}`);
  };

  private needsReason(): boolean {
    return ['changed', 'returned'].includes(this.answers().decision);
  }
}
