import { Component } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { FieldFrame } from './field-frame';
import { LabelledField } from './labelled-field';

/** A local date, `2027-01-11`, or an empty string: the browser's own date control, which can be typed into. */
@Component({
  selector: 'assay-date-field',
  imports: [FieldFrame, FormField],
  template: `
    <assay-field-frame [controlId]="controlId" [label]="label()" [hint]="hint()" [error]="error()" [optional]="isOptional()">
      <input
        type="date"
        [id]="controlId"
        [formField]="field()"
        [attr.aria-describedby]="describedBy()"
        [attr.aria-invalid]="error() ? true : null"
      />
    </assay-field-frame>
  `,
  styleUrl: './control.scss',
})
export class DateField extends LabelledField<string> {}
