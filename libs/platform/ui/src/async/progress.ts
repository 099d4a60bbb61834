import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';

let bars = 0;

/** How far long work has come, in words and as a bar; it can be called off. */
@Component({
  selector: 'assay-progress',
  imports: [MatButton],
  template: `
    <label [attr.for]="barId">{{ label() }}</label>
    <progress [id]="barId" [attr.value]="done()" [attr.max]="total()"></progress>
    <p role="status">{{ words() }}</p>
    @if (cancelLabel(); as text) {
      <button matButton="outlined" type="button" (click)="cancelled.emit()">{{ text }}</button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: flex-start;
      gap: 0.5rem;
    }
    label {
      font-weight: 600;
    }
    progress {
      inline-size: 100%;
      max-inline-size: 28rem;
      block-size: 0.625rem;
      accent-color: var(--assay-accent);
    }
    p {
      color: var(--assay-text-quiet);
      font-size: 0.9375rem;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class Progress {
  readonly label = input.required<string>();
  /** How many are done; null while nobody can tell. */
  readonly done = input.required<number | null>();
  readonly total = input.required<number>();
  /** With a label there is a button that emits `cancelled`. */
  readonly cancelLabel = input<string>();
  readonly cancelled = output();

  protected readonly barId = `assay-progress-${++bars}`;
  protected readonly words = computed(() => (this.done() === null ? 'Working' : `${this.done()} of ${this.total()}`));
}
