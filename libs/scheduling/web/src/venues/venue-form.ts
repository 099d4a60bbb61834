import { afterNextRender, Component, ElementRef, inject, Injector, input, linkedSignal, output } from '@angular/core';
import { applyEach, form, max, min, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { CheckboxField, FormFrame, NumberField, Panel, TextField } from '@assay/platform/ui';
import { ApiClient } from '@assay/platform/web';
import type { VenueResponse } from '@assay/scheduling/contracts';
import { VenueFeature } from '@assay/scheduling/domain';
import { readableTimes } from '../availability/readable-times';
import { readTimes } from '../availability/times-text';
import { schedulingApi } from '../scheduling-client';
import { weekdays, weekdayWords } from '../words/weekday-words';
import { featureWords } from './venue-words';

const features = Object.values(VenueFeature);

interface RoomAnswers {
  readonly id: string;
  readonly name: string;
  readonly retired: boolean;
  readonly features: Record<VenueFeature, boolean>;
}

const roomAnswers = (room?: VenueResponse['rooms'][number]): RoomAnswers => ({
  id: room?.id ?? '',
  name: room?.name ?? '',
  retired: room?.retired ?? false,
  features: Object.fromEntries(features.map((feature) => [feature, room?.features.includes(feature) ?? false])) as Record<
    VenueFeature,
    boolean
  >,
});

/** A venue with its hours, its rooms and what each of them offers. */
@Component({
  selector: 'assay-venue-form',
  imports: [CheckboxField, FormFrame, MatButton, NumberField, Panel, TextField],
  templateUrl: './venue-form.html',
  styles: `
    .fields {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr));
      gap: 1rem;
      margin-block-start: 0.875rem;
    }
    .features {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
      gap: 0.25rem 1rem;
    }
  `,
})
export class VenueForm {
  private readonly api = inject(ApiClient);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly venue = input.required<VenueResponse | null>();
  readonly changed = output<VenueResponse>();
  protected readonly weekdays = weekdays;
  protected readonly weekdayWords = weekdayWords;
  protected readonly featureWords = featureWords;
  protected readonly features = features;
  protected readonly fieldWords = { 'point-incomplete': 'Give both the latitude and the longitude, or neither' };

  private readonly answers = linkedSignal(() => {
    const venue = this.venue();
    const hoursOn = (day: number) => {
      const found = venue?.openings.find(({ weekday }) => weekday === day);
      if (found) return `${found.opensAt}-${found.closesAt}`;
      return venue === null && day <= 5 ? '09:00-17:00' : '';
    };
    return {
      name: venue?.name ?? '',
      address: venue?.address ?? '',
      latitude: venue?.latitude ?? null,
      longitude: venue?.longitude ?? null,
      hours: weekdays.map(hoursOn),
      rooms: (venue?.rooms ?? [undefined]).map(roomAnswers),
      retired: venue?.retired ?? false,
    };
  });
  protected readonly form = form(this.answers, (path) => {
    required(path.name, { message: 'Enter the name' });
    required(path.address, { message: 'Enter the address' });
    for (const [field, name, most] of [
      [path.latitude, 'latitude', 90],
      [path.longitude, 'longitude', 180],
    ] as const) {
      const message = `A ${name} is a number from -${most} to ${most}`;
      min(field, -most, { message });
      max(field, most, { message });
    }
    applyEach(path.hours, (day) => {
      readableTimes(day, 1);
    });
    applyEach(path.rooms, (room) => {
      required(room.name, { message: 'Enter the name of the room' });
    });
  });

  /** Adds a room, and goes on there: it stands above what was pressed. */
  protected addRoom(): void {
    this.answers.update((answers) => ({ ...answers, rooms: [...answers.rooms, roomAnswers()] }));
    const focus = () => [...this.element.querySelectorAll<HTMLElement>('.room input:not([type=checkbox])')].at(-1)?.focus();
    afterNextRender({ read: focus }, { injector: this.injector });
  }

  protected leaveOut(index: number): void {
    this.answers.update((answers) => ({ ...answers, rooms: answers.rooms.filter((_room, at) => at !== index) }));
  }

  protected readonly send = async (): Promise<void> => {
    const venue = this.venue();
    const { hours, rooms, ...given } = this.answers();
    const openings = hours.flatMap((text, index) =>
      readTimes(text).map(({ startsAt, endsAt }) => ({ weekday: index + 1, opensAt: startsAt, closesAt: endsAt })),
    );
    const body = { ...given, openings, rooms: rooms.map(roomRequest) };
    const answer = venue
      ? this.api.put<VenueResponse>(schedulingApi.venue(venue.id), body, { version: venue.version })
      : this.api.post<VenueResponse>(schedulingApi.venues, body);
    this.changed.emit(await answer);
  };
}

function roomRequest({ id, name, retired, features: offered }: RoomAnswers) {
  return { ...(id ? { id } : {}), name, retired, features: features.filter((feature) => offered[feature]) };
}
