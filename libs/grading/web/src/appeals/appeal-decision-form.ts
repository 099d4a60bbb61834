import { Component, inject, input, output, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { appealLimits } from '@assay/grading/domain';
import { type Choice, FormFrame, RadioGroup, TextArea, TextField, written } from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import { gradingApi } from '../grading-client';

/** Upheld or not, with reasons, and who from outside took part. */
@Component({
  selector: 'assay-appeal-decision-form',
  imports: [FormFrame, RadioGroup, TextArea, TextField],
  template: `
    <assay-form [form]="fields" [send]="send" submitLabel="Record the decision">
      <assay-radio-group [field]="fields.decision" label="What was decided?" [choices]="decisions" />
      <assay-text-area [field]="fields.words" label="Reasons" hint="The appellant reads them" [rows]="4" />
      <assay-text-field [field]="fields.outsideMember" label="Who from outside took part?" hint="Name and where they come from" />
    </assay-form>
  `,
})
export class AppealDecisionForm {
  readonly appealId = input.required<string>();
  readonly decided = output();

  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  private readonly answers = signal({ decision: '', words: '', outsideMember: '' });
  protected readonly decisions: Choice[] = [
    { value: 'upheld', label: 'Upheld', about: 'A correction follows, and others marked alike are looked at' },
    { value: 'not-upheld', label: 'Not upheld', about: 'The result stands' },
  ];
  protected readonly fields = form(this.answers, (path) => {
    required(path.decision, { message: 'Choose what was decided' });
    written(path.words, appealLimits.words, { missing: 'Give the reasons' });
    required(path.outsideMember, { message: 'Name who from outside took part' });
  });

  protected readonly send = async (): Promise<void> => {
    await this.api.post(gradingApi.appealStep(this.appealId(), 'decision'), this.answers());
    this.notices.say('Decision recorded.');
    this.decided.emit();
  };
}
