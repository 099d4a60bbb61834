import { Component, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import type { Choice } from './choice';
import { FieldFrame } from './field-frame';
import { LabelledField } from './labelled-field';

/** One of many known answers; for five or fewer take a radio group. */
@Component({
  selector: 'assay-select-field',
  imports: [FieldFrame, FormField],
  template: `
    <assay-field-frame [controlId]="controlId" [label]="label()" [hint]="hint()" [error]="error()" [optional]="isOptional()">
      <select [id]="controlId" [formField]="field()" [attr.aria-describedby]="describedBy()" [attr.aria-invalid]="error() ? true : null">
        @if (placeholder(); as text) {
          <option value="">{{ text }}</option>
        }
        @for (choice of choices(); track choice.value) {
          <option [value]="choice.value">{{ choice.label }}</option>
        }
      </select>
    </assay-field-frame>
  `,
  styleUrl: './control.scss',
})
export class SelectField extends LabelledField<string> {
  readonly choices = input.required<readonly Choice[]>();
  /** The words of the empty choice; without it there is none. */
  readonly placeholder = input<string>();
}
