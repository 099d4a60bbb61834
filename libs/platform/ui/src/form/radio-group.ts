import { Component, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Icon } from '../icon/icon';
import type { Choice } from './choice';
import { LabelledField } from './labelled-field';

/** One of a few answers, all of them in sight. */
@Component({
  selector: 'assay-radio-group',
  imports: [FormField, Icon],
  template: `
    <fieldset [class.invalid]="!!error()" [attr.aria-describedby]="describedBy()">
      <legend>{{ label() }}</legend>
      @if (hint(); as text) {
        <p class="about" [id]="controlId + '-hint'">{{ text }}</p>
      }
      @if (error(); as text) {
        <p class="error" [id]="controlId + '-error'"><assay-icon name="alert" />{{ text }}</p>
      }
      @for (choice of choices(); track choice.value) {
        <div class="choice">
          <input type="radio" [id]="controlId + choice.value" [value]="choice.value" [formField]="field()" />
          <label [attr.for]="controlId + choice.value"
            >{{ choice.label }}
            @if (choice.about; as about) {
              <span class="about">{{ about }}</span>
            }
          </label>
        </div>
      }
    </fieldset>
  `,
  styleUrls: ['./control.scss', './radio-group.scss'],
})
export class RadioGroup extends LabelledField<string> {
  readonly choices = input.required<readonly Choice[]>();
}
