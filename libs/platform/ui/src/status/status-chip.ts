import { Component, input } from '@angular/core';
import type { Tone } from './tone';

/** The state of a thing, in a word. The shape before it says the same as the colour. */
@Component({
  selector: 'assay-status-chip',
  template: `
    <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      @switch (tone()) {
        @case ('ok') {
          <path class="line" d="m2 6.4 2.7 2.7L10 3.4" />
        }
        @case ('attention') {
          <path d="M6 1.2 11 6 6 10.8 1 6Z" />
        }
        @case ('problem') {
          <path d="M6 1 11.5 10.8H.5Z" />
        }
        @case ('info') {
          <circle cx="6" cy="6" r="4.6" />
        }
        @default {
          <circle class="line" cx="6" cy="6" r="4" />
        }
      }
    </svg>
    <span>{{ label() }}</span>
  `,
  styleUrl: './status-chip.scss',
  host: { '[attr.data-tone]': 'tone()' },
})
export class StatusChip {
  readonly label = input.required<string>();
  readonly tone = input<Tone>('neutral');
}
