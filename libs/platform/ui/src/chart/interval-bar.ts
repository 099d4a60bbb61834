import { Component, computed, input } from '@angular/core';

/**
 * A value with its interval on a scale, to be set beside the numbers it draws: it says nothing to a screen reader. The
 * thin line is the interval, the dot the value, the tick the reference.
 */
@Component({
  selector: 'assay-interval-bar',
  template: `
    <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <line class="scale" x1="0" x2="100" y1="6" y2="6" />
      @if (referenceAt(); as x) {
        <line class="reference" [attr.x1]="x" [attr.x2]="x" y1="1" y2="11" />
      }
      @if (span(); as ends) {
        <line class="interval" [attr.x1]="ends.low" [attr.x2]="ends.high" y1="6" y2="6" />
      }
      <line class="value" [attr.x1]="at(value())" [attr.x2]="at(value())" y1="2" y2="10" />
    </svg>
  `,
  styles: `
    :host {
      display: block;
      min-inline-size: 6rem;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 0.875rem;
    }
    line {
      vector-effect: non-scaling-stroke;
    }
    .scale {
      stroke: var(--assay-line);
      stroke-width: 1;
    }
    .reference {
      stroke: var(--assay-line-strong);
      stroke-width: 1;
    }
    .interval {
      stroke: var(--assay-accent);
      stroke-width: 4;
      opacity: 0.4;
    }
    .value {
      stroke: var(--assay-accent);
      stroke-width: 4;
    }
  `,
})
export class IntervalBar {
  readonly value = input.required<number>();
  readonly low = input<number | null>(null);
  readonly high = input<number | null>(null);
  /** The ends of the scale. */
  readonly from = input(0);
  readonly to = input(1);
  /** Something to compare with, e.g. the value of all together. */
  readonly reference = input<number | null>(null);

  protected readonly span = computed(() => {
    const [low, high] = [this.low(), this.high()];
    return low === null || high === null ? null : { low: this.at(low), high: this.at(high) };
  });
  protected readonly referenceAt = computed(() => {
    const reference = this.reference();
    return reference === null ? null : this.at(reference);
  });

  /** Where on the drawing a value lies, 1 to 99 so that nothing is cut off. */
  protected at(value: number): number {
    const share = (value - this.from()) / (this.to() - this.from());
    return 1 + 98 * Math.min(1, Math.max(0, share));
  }
}
