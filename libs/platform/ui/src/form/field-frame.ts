import { Component, input } from '@angular/core';
import { Icon } from '../icon/icon';

/** Label, hint and error around a control; the control names them through `aria-describedby`. */
@Component({
  selector: 'assay-field-frame',
  imports: [Icon],
  template: `
    <label [attr.for]="controlId()"
      >{{ label() }}
      @if (optional()) {
        <span class="optional"> (optional)</span>
      }
    </label>
    @if (hint(); as text) {
      <p class="hint" [id]="controlId() + '-hint'">{{ text }}</p>
    }
    @if (error(); as text) {
      <p class="error" [id]="controlId() + '-error'">
        <assay-icon name="alert" /><span>{{ text }}</span>
      </p>
    }
    <ng-content />
  `,
  styleUrl: './field-frame.scss',
  host: { '[class.invalid]': '!!error()' },
})
export class FieldFrame {
  readonly controlId = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly error = input<string>();
  readonly optional = input(false);
}
