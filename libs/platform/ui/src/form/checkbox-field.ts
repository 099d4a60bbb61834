import { Component } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Icon } from '../icon/icon';
import { LabelledField } from './labelled-field';

/** A single yes or no; the label is the statement that is agreed to. */
@Component({
  selector: 'assay-checkbox-field',
  imports: [FormField, Icon],
  template: `
    @if (error(); as text) {
      <p class="error" [id]="controlId + '-error'"><assay-icon name="alert" />{{ text }}</p>
    }
    <div class="choice">
      <input
        type="checkbox"
        [id]="controlId"
        [formField]="field()"
        [attr.aria-describedby]="describedBy()"
        [attr.aria-invalid]="error() ? true : null"
      />
      <label [attr.for]="controlId">{{ label() }}</label>
    </div>
    @if (hint(); as text) {
      <p class="about" [id]="controlId + '-hint'">{{ text }}</p>
    }
  `,
  styleUrls: ['./control.scss', './radio-group.scss'],
})
export class CheckboxField extends LabelledField<boolean> {}
