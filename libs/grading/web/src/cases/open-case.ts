import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { ResultDetailResponse } from '@assay/grading/contracts';
import { caseLimits } from '@assay/grading/domain';
import { type Choice, FormFrame, RadioGroup, SelectField, TextArea, written } from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { caseKinds } from '../words/after-result-words';

/** Opens a case about a result: from then on it is held. */
@Component({
  selector: 'assay-open-case',
  imports: [FormFrame, MatButton, RadioGroup, SelectField, TextArea],
  template: `
    <assay-form [form]="fields" [send]="send" submitLabel="Open the case">
      <p>While the case is open, nothing of this apprentice goes out. Nobody outside the organisation is told.</p>
      <assay-radio-group [field]="fields.kind" label="What is suspected?" [choices]="kinds" />
      <assay-select-field
        [field]="fields.attemptId"
        label="Which assessment is it about?"
        [choices]="attempts()"
        placeholder="The whole result"
      />
      <assay-text-area [field]="fields.reason" label="What was found, and by whom?" [rows]="4" />
      <button actions matButton type="button" (click)="left.emit()">Go back</button>
    </assay-form>
  `,
})
export class OpenCase {
  readonly result = input.required<ResultDetailResponse>();
  readonly opened = output();
  readonly left = output();

  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  private readonly answers = signal({ kind: 'malpractice', attemptId: '', reason: '' });
  protected readonly kinds: Choice[] = Object.entries(caseKinds).map(([value, label]) => ({ value, label }));
  protected readonly attempts = computed<Choice[]>(() =>
    this.result().marks.map(({ attemptId, methodName }) => ({ value: attemptId, label: methodName })),
  );
  protected readonly fields = form(this.answers, (path) => {
    written(path.reason, caseLimits.reason, { missing: 'Say what was found' });
  });

  protected readonly send = async (): Promise<void> => {
    const { kind, attemptId, reason } = this.answers();
    await this.api.post(gradingApi.casesOf(this.result().enrolmentId), { kind, reason, ...(attemptId ? { attemptId } : {}) });
    this.notices.say('Case opened. The result is held.');
    this.opened.emit();
  };
}
