import { Directive, computed, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { fieldErrorText } from './field-error-text';

let controls = 0;

/** What every field of the kit has: the signal form's field, a label, perhaps a hint, and its own ids. */
@Directive()
export abstract class LabelledField<Value> {
  readonly field = input.required<FieldTree<Value>>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  /** Overrides "(optional)", which otherwise follows from the form's rules. */
  readonly optional = input<boolean>();

  protected readonly controlId = `assay-control-${++controls}`;
  protected readonly state = computed(() => this.field()());
  protected readonly isOptional = computed(() => this.optional() ?? !this.state().required());
  protected readonly error = computed(() => {
    const [first] = this.state().touched() ? this.state().errors() : [];
    return first && fieldErrorText(first);
  });
  protected readonly describedBy = computed(() => {
    const hint = this.hint() ? `${this.controlId}-hint` : '';
    const error = this.error() ? `${this.controlId}-error` : '';
    return `${hint} ${error}`.trim() || null;
  });
}
