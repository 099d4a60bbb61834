import { Component } from '@angular/core';

/** The product's name: an A whose bar is a tick. */
@Component({
  selector: 'assay-wordmark',
  template: `
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" />
      <path class="a" d="M8 23.5 16 8l8 15.5" />
      <path class="tick" d="m12.4 19.4 2.7 2.6 5-5" />
    </svg>
    <span>Assay</span>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.625rem;
      color: var(--assay-text);
      font-size: 1.25rem;
      font-weight: 700;
      letter-spacing: -0.02em;
    }
    svg {
      inline-size: 1.875rem;
      block-size: 1.875rem;
      fill: none;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    rect {
      fill: #652053;
    }
    .a {
      stroke: #fff;
      stroke-width: 3;
    }
    .tick {
      stroke: #efb3dc;
      stroke-width: 2.6;
    }
  `,
})
export class Wordmark {}
