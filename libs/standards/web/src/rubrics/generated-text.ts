import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';

/** Beside an edited field: what the generator wrote, and a way back to it. */
@Component({
  selector: 'assay-generated-text',
  imports: [MatButton],
  template: `
    <p class="label">Generated</p>
    <p class="text">{{ text() || 'Nothing' }}</p>
    <button matButton="outlined" type="button" (click)="restore.emit()">
      Restore generated<span class="assay-visually-hidden"> {{ of() }}</span>
    </button>
  `,
  styles: `
    :host {
      display: block;
      padding: 0.625rem 0.875rem;
      border-inline-start: 3px solid var(--assay-line-strong);
      background: var(--assay-surface-sunken);
    }
    .label {
      color: var(--assay-text-quiet);
      font-size: 0.875rem;
      font-weight: 600;
    }
    .text {
      margin-block: 0.25rem 0.625rem;
      white-space: pre-line;
    }
  `,
})
export class GeneratedText {
  readonly text = input.required<string>();
  /** What the text is of, for those who hear the button: "Pass". */
  readonly of = input.required<string>();
  readonly restore = output();
}
