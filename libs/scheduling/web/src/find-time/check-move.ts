import { Component, ElementRef, afterNextRender, inject, input, output, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { DatePipe, Definitions, FormFrame, Panel, TextField, TimeRangePipe, written } from '@assay/platform/ui';
import type { BookingResponse } from '@assay/scheduling/contracts';
import { bookingLimits } from '@assay/scheduling/domain';

/** A time that was chosen instead of the one that is booked. */
export interface NewTime {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly assessor: string;
}

/** The last look before a booking moves: from when to when, and why. */
@Component({
  selector: 'assay-check-move',
  imports: [DatePipe, Definitions, FormFrame, MatButton, Panel, TextField, TimeRangePipe],
  template: `
    <assay-panel heading="Check before you move it">
      <div class="assay-stack">
        <dl assayDefinitions>
          <div>
            <dt>Until now</dt>
            <dd>
              {{ booking().startsAt | assayDate: 'day' }}, {{ booking().startsAt | assayTimeRange: booking().endsAt }},
              {{ booking().assessor.name }}
            </dd>
          </div>
          <div>
            <dt>From now on</dt>
            <dd>
              <strong
                >{{ to().startsAt | assayDate: 'day' }}, {{ to().startsAt | assayTimeRange: to().endsAt }}, {{ to().assessor }}</strong
              >
            </dd>
          </div>
        </dl>
        <p class="assay-quiet">The present time stays booked until the new one is certain.</p>
        <assay-form [form]="move" [send]="send" submitLabel="Move the booking">
          <assay-text-field [field]="move.reason" label="Why does it move?" hint="Everybody concerned can read this" />
          <button actions matButton type="button" (click)="declined.emit()">Choose another time</button>
        </assay-form>
      </div>
    </assay-panel>
  `,
  host: { tabindex: '-1', role: 'group', 'aria-label': 'Check before you move it' },
})
export class CheckMove {
  readonly booking = input.required<BookingResponse>();
  readonly to = input.required<NewTime>();
  /** Moves it; what fails is shown above the times. */
  readonly confirm = input.required<(reason: string) => Promise<void>>();
  readonly declined = output();

  constructor() {
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    // What was pressed is gone: whoever reads by ear or keyboard goes on here.
    afterNextRender(() => nativeElement.focus());
  }

  private readonly answers = signal({ reason: '' });
  protected readonly move = form(this.answers, (path) => {
    written(path.reason, bookingLimits.reason, { missing: 'Say why the booking moves' });
  });

  protected readonly send = (): Promise<void> => this.confirm()(this.answers().reason);
}
