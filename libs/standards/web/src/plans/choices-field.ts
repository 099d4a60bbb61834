import { Component, computed, input, output } from '@angular/core';
import type { LeafShape } from '@assay/standards/domain';
import { choiceWords } from './field-words';
import { type ValueStep, keysOf, toggled } from './value-step';

/** Several of a few known things; they keep the order in which they are known. */
@Component({
  selector: 'assay-choices-field',
  template: `
    <fieldset>
      <legend>{{ label() }}</legend>
      <div class="choices">
        @for (choice of choices(); track choice.value) {
          <label>
            <input type="checkbox" [checked]="choice.taken" (change)="$event.stopPropagation(); toggle(choice.value)" />
            {{ choice.words }}
          </label>
        }
      </div>
    </fieldset>
  `,
  styleUrl: './choices-field.scss',
})
export class ChoicesField {
  readonly shape = input.required<LeafShape>();
  readonly value = input.required<unknown>();
  readonly label = input.required<string>();
  readonly changed = output<ValueStep>();

  private readonly known = computed(() => {
    const shape = this.shape();
    return shape.kind === 'choices' ? shape.choices : [];
  });
  protected readonly choices = computed(() => {
    const taken = keysOf(this.value());
    return this.known().map((value) => ({ value, words: choiceWords(value), taken: taken.includes(value) }));
  });

  protected toggle(value: string): void {
    this.changed.emit(toggled(value, this.known()));
  }
}
