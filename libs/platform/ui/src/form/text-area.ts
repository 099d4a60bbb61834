import { Component, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { FieldFrame } from './field-frame';
import { LabelledField } from './labelled-field';

/** Several lines of text. */
@Component({
  selector: 'assay-text-area',
  imports: [FieldFrame, FormField],
  template: `
    <assay-field-frame [controlId]="controlId" [label]="label()" [hint]="hint()" [error]="error()" [optional]="isOptional()">
      <textarea
        [id]="controlId"
        [rows]="rows()"
        [formField]="field()"
        [attr.aria-describedby]="describedBy()"
        [attr.aria-invalid]="error() ? true : null"
      ></textarea>
    </assay-field-frame>
  `,
  styleUrl: './control.scss',
})
export class TextArea extends LabelledField<string> {
  readonly rows = input(4);
}
