import { Component, ElementRef, afterNextRender, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Callout, Panel } from '@assay/platform/ui';
import type { BookingResponse } from '@assay/scheduling/contracts';
import { BookingFacts } from '../booking/booking-facts';
import { HoldCountdown } from './hold-countdown';

/** The last look before a booking is made, while the time is held. */
@Component({
  selector: 'assay-check-booking',
  imports: [BookingFacts, Callout, HoldCountdown, MatButton, Panel],
  template: `
    <assay-panel heading="Check before you confirm">
      <div class="assay-stack">
        @if (isLapsed()) {
          <assay-callout tone="attention">This time is no longer kept. You can still confirm it if nobody took it.</assay-callout>
        } @else {
          <assay-callout><assay-hold-countdown [seconds]="seconds()" (lapsed)="isLapsed.set(true)" /></assay-callout>
        }
        <assay-booking-facts [booking]="hold()" [withState]="false" />
        <div class="assay-row">
          <button matButton="filled" type="button" (click)="confirmed.emit(hold())">{{ confirmLabel() }}</button>
          @if (canOffer()) {
            <button matButton="outlined" type="button" (click)="offered.emit(hold())">Ask the assessor first</button>
          }
          <button matButton type="button" (click)="declined.emit()">Choose another time</button>
        </div>
      </div>
    </assay-panel>
  `,
  host: { tabindex: '-1', role: 'group', 'aria-label': 'Check before you confirm' },
})
export class CheckBooking {
  readonly hold = input.required<BookingResponse>();
  readonly confirmLabel = input('Confirm the booking');
  /** Whether the assessor can be asked instead of booked. */
  readonly canOffer = input(false);
  readonly confirmed = output<BookingResponse>();
  readonly offered = output<BookingResponse>();
  readonly declined = output();

  constructor() {
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    // What was pressed is gone: whoever reads by ear or keyboard goes on here.
    afterNextRender(() => nativeElement.focus());
  }

  protected readonly isLapsed = signal(false);
  /** Both instants are the server's: the length holds whatever this device's clock says. */
  protected readonly seconds = computed(() => {
    const { heldUntil, madeAt } = this.hold();
    return heldUntil === null ? 0 : Math.round((Date.parse(heldUntil) - Date.parse(madeAt)) / 1000);
  });
}
