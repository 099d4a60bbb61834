import { Component, computed, input, output } from '@angular/core';
import { dateWords, timeWords } from '@assay/platform/ui';
import type { BookingResponse } from '@assay/scheduling/contracts';

/** Moves a booking without dragging it. */
@Component({
  selector: 'assay-move-button',
  template: `<button type="button" [attr.aria-label]="label()" (click)="wanted.emit(booking())">Move</button>`,
  styles: `
    button {
      min-inline-size: 1.5rem;
      min-block-size: 1.5rem;
      padding: 0 0.25rem;
      border: 0;
      border-radius: var(--assay-radius-small);
      background: none;
      color: var(--assay-accent);
      font: inherit;
      font-size: 0.875rem;
      text-decoration: underline;
      cursor: pointer;
    }
  `,
})
export class MoveButton {
  readonly booking = input.required<BookingResponse>();
  readonly wanted = output<BookingResponse>();
  protected readonly label = computed(() => {
    const { apprentice, startsAt } = this.booking();
    return `Move ${apprentice.name}, ${dateWords(startsAt, 'shortDay')} at ${timeWords(startsAt)}`;
  });
}
