import { Component, computed, input, output } from '@angular/core';
import { DatePipe, TimePipe, timeWords } from '@assay/platform/ui';
import { wallTimeOf } from '@assay/platform/util';
import type { DayOfSlotsResponse, SlotResponse } from '@assay/scheduling/contracts';
import { howMany } from '../words/how-many';

const noon = 720;

/** The times of one day, morning and afternoon apart. */
@Component({
  selector: 'assay-time-choice',
  imports: [DatePipe, TimePipe],
  template: `
    <h2>Times on {{ day().date | assayDate: 'day' }}</h2>
    <p class="assay-quiet" role="status">{{ words() }}</p>
    @for (part of parts(); track part.name) {
      <section [attr.aria-label]="part.name">
        <h3>{{ part.name }}</h3>
        <ul>
          @for (slot of part.slots; track slot.startsAt) {
            <li>
              <button type="button" [attr.aria-label]="nameOf(slot)" (click)="chosen.emit(slot)">{{ slot.startsAt | assayTime }}</button>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styleUrl: './time-choice.scss',
})
export class TimeChoice {
  readonly day = input.required<DayOfSlotsResponse>();
  /** IANA zone of the diary. */
  readonly zone = input.required<string>();
  readonly chosen = output<SlotResponse>();

  protected readonly words = computed(() => `${howMany(this.day().slots.length, 'time')} on this day`);
  protected readonly parts = computed(() => {
    const isMorning = ({ startsAt }: SlotResponse) => wallTimeOf(Date.parse(startsAt), this.zone()).minutes < noon;
    const { slots } = this.day();
    return [
      { name: 'Morning', slots: slots.filter(isMorning) },
      { name: 'Afternoon', slots: slots.filter((slot) => !isMorning(slot)) },
    ].filter((part) => part.slots.length > 0);
  });

  protected nameOf({ startsAt, endsAt }: SlotResponse): string {
    return `${timeWords(startsAt, this.zone())} to ${timeWords(endsAt, this.zone())}`;
  }
}
