import { Component, computed, inject, input, output } from '@angular/core';
import { LeafField } from './leaf-field';
import { PlanEditing } from './plan-editing';
import { type ValueStep, keysOf, put, toggled } from './value-step';

/** Keys of KSBs: written, or chosen from the standard of the plan with their texts beside them. */
@Component({
  selector: 'assay-keys-field',
  imports: [LeafField],
  template: `
    <assay-leaf-field [shape]="{ kind: 'keys' }" [value]="value()" [label]="label()" (changed)="changed.emit(put($event))" />
    @if (unknown().length > 0) {
      <p class="unknown">Not in this version of the standard: {{ unknown().join(', ') }}</p>
    }
    @if (known().length > 0) {
      <details>
        <summary>Choose from the standard</summary>
        <ul>
          @for (ksb of known(); track ksb.key) {
            <li>
              <label>
                <input type="checkbox" [checked]="keys().includes(ksb.key)" (change)="$event.stopPropagation(); toggle(ksb.key)" />
                <span
                  ><strong>{{ ksb.key }}</strong> {{ ksb.text }}</span
                >
              </label>
            </li>
          }
        </ul>
      </details>
    }
  `,
  styleUrl: './keys-field.scss',
})
export class KeysField {
  readonly value = input.required<unknown>();
  readonly label = input.required<string>();
  readonly changed = output<ValueStep>();

  private readonly editing = inject(PlanEditing);
  protected readonly known = computed(() => this.editing.standard()?.document.ksbs ?? []);
  protected readonly keys = computed(() => keysOf(this.value()));
  protected readonly unknown = computed(() => {
    const known = new Set(this.known().map(({ key }) => key));
    return known.size === 0 ? [] : this.keys().filter((key) => !known.has(key));
  });

  protected readonly put = put;

  protected toggle(key: string): void {
    const order = this.known().map((ksb) => ksb.key);
    this.changed.emit(toggled(key, order));
  }
}
