import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { form, validate } from '@angular/forms/signals';
import { type Choice, DateField, NumberField, SelectField, TextArea, TextField } from '@assay/platform/ui';
import { type LeafShape, soughtInstead } from '@assay/standards/domain';
import { choiceWords } from './field-words';
import { answerOf, leafValue } from './leaf-answer';

const yesOrNo: readonly Choice[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

/** One value without parts, as a field. It tells of a change when the field is left, and only of a value that fits. */
@Component({
  selector: 'assay-leaf-field',
  imports: [DateField, NumberField, SelectField, TextArea, TextField],
  template: `
    @switch (control()) {
      @case ('number') {
        <assay-number-field [field]="fields.number" [label]="label()" [optional]="isOpen()" />
      }
      @case ('select') {
        <assay-select-field [field]="fields.text" [label]="label()" [optional]="false" [choices]="choices()" />
      }
      @case ('date') {
        <assay-date-field [field]="fields.text" [label]="label()" [optional]="isOpen()" />
      }
      @case ('lines') {
        <assay-text-area [field]="fields.text" [label]="label()" [rows]="2" [optional]="false" />
      }
      @default {
        <assay-text-field
          [field]="fields.text"
          [label]="label()"
          [optional]="false"
          [hint]="hint() ?? (shape().kind === 'keys' ? 'Such as K1 K2 S4' : undefined)"
        />
      }
    }
  `,
  host: { '(change)': 'commit()' },
})
export class LeafField {
  readonly shape = input.required<LeafShape>();
  readonly value = input.required<unknown>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly changed = output<unknown>();

  /** The value as text, so that an equal one does not take away what is being typed. */
  private readonly stable = computed(() => JSON.stringify(this.value() ?? null));
  protected readonly answer = linkedSignal(() => answerOf(this.shape(), JSON.parse(this.stable()) as unknown));
  protected readonly fields = form(this.answer, (path) => {
    const fault = () => {
      const sought = soughtInstead(this.shape(), leafValue(this.shape(), this.answer()));
      return sought === null ? undefined : { kind: 'sought', message: `Enter ${sought}` };
    };
    validate(path.number, fault);
    validate(path.text, fault);
  });

  protected readonly isOpen = computed(() => {
    const shape = this.shape();
    return (shape.kind === 'number' || shape.kind === 'date') && shape.optional;
  });
  protected readonly choices = computed<readonly Choice[]>(() => {
    const shape = this.shape();
    return shape.kind === 'choice' ? shape.choices.map((value) => ({ value, label: choiceWords(value) })) : yesOrNo;
  });
  protected readonly control = computed(() => {
    const shape = this.shape();
    if (shape.kind === 'choice' || shape.kind === 'flag') return 'select';
    return shape.kind === 'text' && shape.lines ? 'lines' : shape.kind;
  });

  protected commit(): void {
    const value = leafValue(this.shape(), this.answer());
    if (soughtInstead(this.shape(), value) === null) this.changed.emit(value);
  }
}
