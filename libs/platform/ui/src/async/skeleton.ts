import { Component, computed, input } from '@angular/core';

/** The shape of what is being loaded. It shows itself only after a moment, so that a quick answer does not flicker. */
@Component({
  selector: 'assay-skeleton',
  template: `
    @for (line of list(); track line) {
      <div class="line" aria-hidden="true"></div>
    }
    <span class="assay-visually-hidden" role="status">Loading</span>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: 0.75rem;
      opacity: 0;
      animation: appear 150ms 200ms forwards;
    }
    .line {
      block-size: 1.25rem;
      border-radius: var(--assay-radius-small);
      background: var(--assay-line);
      animation: breathe 1.4s ease-in-out infinite alternate;
    }
    .line:nth-child(3n) {
      inline-size: 72%;
    }
    @keyframes appear {
      to {
        opacity: 1;
      }
    }
    @keyframes breathe {
      to {
        opacity: 0.45;
      }
    }
  `,
})
export class Skeleton {
  readonly lines = input(5);
  protected readonly list = computed(() => Array.from({ length: this.lines() }, (_, line) => line));
}
