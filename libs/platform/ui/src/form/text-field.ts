import { Component, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { FieldFrame } from './field-frame';
import { LabelledField } from './labelled-field';

/** One line of text. `inputType` is for the keyboard and the browser's own help, not for validation. */
@Component({
  selector: 'assay-text-field',
  imports: [FieldFrame, FormField],
  template: `
    <assay-field-frame [controlId]="controlId" [label]="label()" [hint]="hint()" [error]="error()" [optional]="isOptional()">
      <input
        [id]="controlId"
        [attr.type]="inputType()"
        [attr.autocomplete]="autocomplete()"
        [attr.inputmode]="inputMode()"
        [attr.spellcheck]="inputType() === 'text' ? null : false"
        [formField]="field()"
        [attr.aria-describedby]="describedBy()"
        [attr.aria-invalid]="error() ? true : null"
      />
    </assay-field-frame>
  `,
  styleUrl: './control.scss',
})
export class TextField extends LabelledField<string> {
  readonly inputType = input<'text' | 'email' | 'password' | 'search' | 'tel' | 'url' | 'time'>('text');
  readonly autocomplete = input<string>('off');
  readonly inputMode = input<'numeric' | 'decimal'>();
}
