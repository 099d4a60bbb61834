import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Callout, DateTimePipe } from '@assay/platform/ui';
import type { BusyCalendarResponse } from '@assay/scheduling/contracts';
import { busyFaultWords } from '../words/busy-fault-words';
import { howMany } from '../words/how-many';
import { busyTimeWords } from './busy-time-words';

/** One shared calendar: where it comes from, when it was read, and when it next says unavailable. */
@Component({
  selector: 'assay-busy-calendar-card',
  imports: [Callout, DateTimePipe, MatButton],
  template: `
    <div class="head">
      <h3>{{ calendar().name }}</h3>
      <button matButton type="button" [attr.aria-label]="'Remove ' + calendar().name" (click)="removed.emit()">Remove</button>
    </div>
    <p class="assay-quiet">
      @if (calendar().host; as host) {
        Followed at {{ host }},
      } @else {
        From a file,
      }
      @if (calendar().readAt; as at) {
        read {{ at | assayDateTime }}.
      } @else {
        not read yet.
      }
    </p>
    @if (fault(); as words) {
      <assay-callout tone="attention">{{ words }}</assay-callout>
    }
    <p>{{ amount() }}</p>
    @if (calendar().next.length > 0) {
      <ul aria-label="Next unavailable">
        @for (time of calendar().next; track time.startsAt) {
          <li>{{ busyTimeWords(time) }}</li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: 0.375rem;
      padding: 0.75rem 1rem;
      border: 1px solid var(--assay-line);
      border-radius: 0.5rem;
    }
    .head {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 1rem;
    }
    h3,
    p,
    ul {
      margin: 0;
    }
    h3 {
      overflow-wrap: anywhere;
      font-size: 1rem;
    }
    ul {
      padding-inline-start: 1.25rem;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class BusyCalendarCard {
  readonly calendar = input.required<BusyCalendarResponse>();
  readonly removed = output();

  protected readonly busyTimeWords = busyTimeWords;
  protected readonly fault = computed(() => {
    const { fault } = this.calendar();
    return fault === null ? null : busyFaultWords[fault];
  });
  protected readonly amount = computed(() => {
    const { stretches, readAt } = this.calendar();
    if (readAt === null) return 'It counts as soon as it is read.';
    return stretches === 0 ? 'It says unavailable at no time ahead.' : `It says unavailable ${howMany(stretches, 'time')}, next:`;
  });
}
