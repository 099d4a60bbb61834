import { Component } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { FieldFrame } from './field-frame';
import { LabelledField } from './labelled-field';

/** A number, or null while it is empty. The unit belongs in the label: "Minutes between assessments". */
@Component({
  selector: 'assay-number-field',
  imports: [FieldFrame, FormField],
  template: `
    <assay-field-frame [controlId]="controlId" [label]="label()" [hint]="hint()" [error]="error()" [optional]="isOptional()">
      <input
        type="number"
        [id]="controlId"
        [formField]="field()"
        [attr.aria-describedby]="describedBy()"
        [attr.aria-invalid]="error() ? true : null"
      />
    </assay-field-frame>
  `,
  styleUrl: './control.scss',
})
export class NumberField extends LabelledField<number | null> {}
