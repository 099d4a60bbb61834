import { Component, ElementRef, computed, inject, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { fieldErrorText } from './field-error-text';

/** Everything that is wrong with a form, at its top; each entry leads to its field. */
@Component({
  selector: 'assay-error-summary',
  template: `
    <h2>There is a problem</h2>
    <ul>
      @for (error of errors(); track $index) {
        <li>
          <button type="button" (click)="error.fieldTree().focusBoundControl()">{{ text(error) }}</button>
        </li>
      }
    </ul>
  `,
  styleUrl: './error-summary.scss',
  host: { role: 'alert', tabindex: '-1' },
})
export class ErrorSummary {
  readonly form = input.required<FieldTree<unknown>>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly errors = computed(() => this.form()().errorSummary());
  protected readonly text = fieldErrorText;

  focus(): void {
    this.element.focus();
  }
}
