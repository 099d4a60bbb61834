import { Component, computed, input, output } from '@angular/core';
import type { LeafShape } from '@assay/standards/domain';
import { choiceWords } from './field-words';

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
  readonly changed = output<readonly string[]>();

  private readonly taken = computed(() => {
    const value = this.value();
    return Array.isArray(value) ? (value as readonly string[]) : [];
  });
  protected readonly choices = computed(() => {
    const shape = this.shape();
    const choices = shape.kind === 'choices' ? shape.choices : [];
    return choices.map((value) => ({
      value,
      words: choiceWords(value),
      taken: this.taken().includes(value),
    }));
  });

  protected toggle(value: string): void {
    this.changed.emit(
      this.choices()
        .filter((choice) => (choice.value === value ? !choice.taken : choice.taken))
        .map((choice) => choice.value),
    );
  }
}
