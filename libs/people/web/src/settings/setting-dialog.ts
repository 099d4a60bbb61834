import { Component, computed, inject, signal } from '@angular/core';
import { applyWhen, form, max, min, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogClose, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import type { SettingResponse } from '@assay/people/contracts';
import { settingReason, type SettingUnit } from '@assay/people/domain';
import {
  type Choice,
  DateField,
  FormFrame,
  NumberField,
  provideProblemWords,
  SelectField,
  TextArea,
  TextField,
  written,
} from '@assay/platform/ui';
import { ApiClient, Session } from '@assay/platform/web';
import { scopeWords, settingWords, unitWords, valueWords } from './setting-words';

/** Decides what a setting is from some day on, and why. */
@Component({
  selector: 'assay-setting-dialog',
  imports: [
    DateField,
    FormFrame,
    MatButton,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
    NumberField,
    SelectField,
    TextArea,
    TextField,
  ],
  template: `
    <h2 matDialogTitle>{{ words.name }}</h2>
    <mat-dialog-content>
      <div class="assay-stack">
        <p>{{ words.about }}. Today: {{ valueWords(setting.today) }}.</p>
        <assay-form [form]="decision" [send]="send" [fieldWords]="fieldWords" submitLabel="Decide">
          <assay-number-field [field]="decision.amount" label="Amount" [hint]="'From ' + setting.min + ' to ' + setting.max" />
          @if (setting.units.length > 1) {
            <assay-select-field [field]="decision.unit" label="Counted in" [choices]="units()" />
          }
          @if (setting.scopes.length > 0) {
            <assay-select-field [field]="decision.scope" label="Holds for" [choices]="scopes()" [optional]="false" />
            @if (answers().scope !== '') {
              <assay-text-field [field]="decision.what" label="Which one" hint="For example ST0825, observation" />
            }
          }
          <assay-date-field [field]="decision.effectiveFrom" label="From which day" hint="Today or later" />
          <assay-text-area [field]="decision.reason" label="Why" hint="Kept on record" [rows]="2" />
          <button actions matButton type="button" matDialogClose>Leave it</button>
        </assay-form>
      </div>
    </mat-dialog-content>
  `,
  providers: [
    provideProblemWords({
      stale: { title: 'Somebody decided about this just now', advice: 'Close this, load the page again and look at what was decided.' },
    }),
  ],
})
export class SettingDialog {
  private readonly api = inject(ApiClient);
  private readonly opened = inject<MatDialogRef<SettingDialog, SettingResponse>>(MatDialogRef);
  protected readonly setting = inject<SettingResponse>(MAT_DIALOG_DATA);
  protected readonly words = settingWords[this.setting.key];
  protected readonly valueWords = valueWords;
  protected readonly fieldWords = {
    'in-the-past': 'Choose today or a later day',
    'out-of-bounds': 'This is more or less than may be decided',
  };

  protected readonly units = computed<Choice<SettingUnit>[]>(() => this.setting.units.map((value) => ({ value, label: unitWords[value] })));
  protected readonly scopes = computed<Choice[]>(() => [
    { value: '', label: 'Everything' },
    ...this.setting.scopes.map((value) => ({ value, label: scopeWords[value] })),
  ]);
  protected readonly answers = signal({
    amount: this.setting.today.amount as number | null,
    unit: this.setting.today.unit,
    scope: '',
    what: '',
    effectiveFrom: inject(Session).today(),
    reason: '',
  });
  protected readonly decision = form(this.answers, (path) => {
    required(path.amount, { message: 'Enter the amount' });
    min(path.amount, this.setting.min, { message: `Enter ${this.setting.min} or more` });
    max(path.amount, this.setting.max, { message: `Enter ${this.setting.max} or less` });
    required(path.effectiveFrom, { message: 'Enter the first day' });
    written(path.reason, settingReason);
    applyWhen(
      path,
      ({ value }) => value().scope !== '',
      (narrowed) => {
        required(narrowed.what, { message: 'Say which one' });
      },
    );
  });

  protected readonly send = async (): Promise<void> => {
    const { amount, unit, scope, what, effectiveFrom, reason } = this.answers();
    const body = { amount, unit, appliesTo: scope === '' ? '' : `${scope}:${what.trim()}`, effectiveFrom, reason };
    this.opened.close(
      await this.api.post<SettingResponse>(`/api/settings/${this.setting.key}/decisions`, body, { version: this.setting.version }),
    );
  };
}
