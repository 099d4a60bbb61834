import { Component, inject, signal } from '@angular/core';
import { form, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogClose, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import { type Choice, DateField, FormFrame, provideProblemWords, SelectField } from '@assay/platform/ui';
import { ApiClient } from '@assay/platform/web';
import type { CohortRunResponse } from '@assay/scheduling/contracts';
import { cohortApi } from './cohort-client';
import { cohortProblemWords } from './cohort-words';

/** Who is away, and when: the published roster is mended around it. */
@Component({
  selector: 'assay-repair-dialog',
  imports: [DateField, FormFrame, MatButton, MatDialogClose, MatDialogContent, MatDialogTitle, SelectField],
  template: `
    <h2 matDialogTitle>Somebody is away</h2>
    <mat-dialog-content>
      <div class="assay-stack">
        <p>
          What is published stays where it can. Only what this person would have assessed in those days is placed anew, and you see it
          before anything changes.
        </p>
        <assay-form [form]="absence" [send]="send" submitLabel="Mend the roster">
          <assay-select-field
            [field]="absence.assessorId"
            label="Who is away?"
            [choices]="assessors"
            placeholder="Choose the assessor"
            [optional]="false"
          />
          <assay-date-field [field]="absence.from" label="First day" [optional]="false" />
          <assay-date-field [field]="absence.until" label="Last day" [optional]="false" />
          <button actions matButton type="button" matDialogClose>Go back</button>
        </assay-form>
      </div>
    </mat-dialog-content>
  `,
  providers: [provideProblemWords(cohortProblemWords)],
})
export class RepairDialog {
  private readonly api = inject(ApiClient);
  private readonly opened = inject<MatDialogRef<RepairDialog, CohortRunResponse>>(MatDialogRef);
  private readonly run = inject<CohortRunResponse>(MAT_DIALOG_DATA);

  protected readonly assessors: Choice[] = this.run.assessors.map(({ id, name }) => ({ value: id, label: name }));
  private readonly answers = signal({ assessorId: '', from: '', until: '' });
  protected readonly absence = form(this.answers, (path) => {
    required(path.assessorId, { message: 'Choose who is away' });
    required(path.from, { message: 'Enter the first day' });
    required(path.until, { message: 'Enter the last day' });
    validate(path.until, ({ value, valueOf }) =>
      value() !== '' && value() < valueOf(path.from) ? { kind: 'period', message: 'The last day comes before the first' } : undefined,
    );
  });

  protected readonly send = async (): Promise<void> => {
    this.opened.close(await this.api.post<CohortRunResponse>(cohortApi.repairs(this.run.id), { absences: [this.answers()] }));
  };
}
