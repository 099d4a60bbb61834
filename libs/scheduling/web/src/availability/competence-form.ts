import { Component, inject, input, output, signal } from '@angular/core';
import { form, pattern, required } from '@angular/forms/signals';
import { type Choice, DateField, FormFrame, SelectField, TextField } from '@assay/platform/ui';
import { ApiClient, Session } from '@assay/platform/web';
import type { AvailabilityResponse } from '@assay/scheduling/contracts';
import { AssessmentMethod } from '@assay/standards/domain';
import { schedulingApi } from '../scheduling-client';
import { methodWords } from '../words/method-words';

/** Says that an assessor may assess by a method of a standard, from when and until when. */
@Component({
  selector: 'assay-competence-form',
  imports: [DateField, FormFrame, SelectField, TextField],
  template: `
    <assay-form [form]="competence" [send]="send" submitLabel="Add or change">
      <assay-text-field [field]="competence.standardReference" label="Standard" hint="For example ST0825" />
      <assay-select-field [field]="competence.method" label="Method" [choices]="methods" />
      <assay-date-field [field]="competence.validFrom" label="First day" />
      <assay-date-field [field]="competence.validUntil" label="Last day" hint="Empty while it goes on" [optional]="true" />
    </assay-form>
  `,
})
export class CompetenceForm {
  private readonly api = inject(ApiClient);
  readonly whose = input.required<string>();
  readonly changed = output<AvailabilityResponse>();
  protected readonly methods: readonly Choice<AssessmentMethod>[] = Object.values(AssessmentMethod).map((value) => ({
    value,
    label: methodWords[value],
  }));
  private readonly answers = signal({
    standardReference: '',
    method: AssessmentMethod.ProfessionalDiscussion as AssessmentMethod,
    validFrom: inject(Session).today(),
    validUntil: '',
  });
  protected readonly competence = form(this.answers, (path) => {
    required(path.standardReference, { message: 'Enter the standard' });
    pattern(path.standardReference, /^ST\d{4}$/, { message: 'Enter ST and four digits' });
    required(path.validFrom, { message: 'Enter the first day' });
  });

  protected readonly send = async (): Promise<void> => {
    const { validUntil, ...given } = this.answers();
    this.changed.emit(
      await this.api.post<AvailabilityResponse>(schedulingApi.competences(this.whose()), { ...given, validUntil: validUntil || null }),
    );
  };
}
