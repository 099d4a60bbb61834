import { Component, DestroyRef, computed, inject, input, linkedSignal, output } from '@angular/core';
import { durationWords } from '@assay/platform/ui';

const secondMs = 1000;
const minuteSeconds = 60;

/** How long a time is still kept. Counts on this device's clock from the length the server gave. */
@Component({
  selector: 'assay-hold-countdown',
  template: `
    <p>
      Kept for you for <strong>{{ words() }}</strong>
    </p>
    <p class="assay-visually-hidden" role="status">{{ warning() }}</p>
  `,
  styles: `
    strong {
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class HoldCountdown {
  /** Length of the hold from the moment this is shown. */
  readonly seconds = input.required<number>();
  readonly lapsed = output();

  private readonly left = linkedSignal(() => this.seconds());
  protected readonly words = computed(() => {
    const left = this.left();
    return left > minuteSeconds ? durationWords(Math.ceil(left / minuteSeconds)) : `${left} seconds`;
  });
  protected readonly warning = computed(() => (this.left() > 0 && this.left() <= minuteSeconds ? 'Less than a minute left' : ''));

  constructor() {
    const timer = setInterval(() => this.tick(), secondMs);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  private tick(): void {
    if (this.left() === 0) return;
    this.left.update((left) => left - 1);
    if (this.left() === 0) this.lapsed.emit();
  }
}
