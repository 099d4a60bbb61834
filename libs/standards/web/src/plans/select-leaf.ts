import { Component, input, linkedSignal, output } from '@angular/core';
import { form } from '@angular/forms/signals';
import { type Choice, SelectField } from '@assay/platform/ui';

/** One choice as a field, which tells what was chosen. */
@Component({
  selector: 'assay-select-leaf',
  imports: [SelectField],
  template: `<assay-select-field
    [field]="fields.text"
    [label]="label()"
    [optional]="false"
    [choices]="choices()"
    [placeholder]="placeholder()"
  />`,
  host: { '(change)': 'changed.emit(answer().text)' },
})
export class SelectLeaf {
  readonly label = input.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  readonly value = input.required<string>();
  readonly placeholder = input<string>();
  readonly changed = output<string>();
  protected readonly answer = linkedSignal(() => ({ text: this.value() }));
  protected readonly fields = form(this.answer);
}
