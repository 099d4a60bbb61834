import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { applyEach, form, max, min, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { CheckboxField, FormFrame, NumberField, Panel, TextField } from '@assay/platform/ui';
import { ApiClient } from '@assay/platform/web';
import type { VenueResponse } from '@assay/scheduling/contracts';
import { VenueFeature } from '@assay/scheduling/domain';
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
  features: Object.fromEntries(features.map((feature) => [feature, room?.features.includes(feature) ?? false])) as Record<VenueFeature, boolean>,
});

/** A venue with its hours, its rooms and what each of them offers. */
@Component({
  selector: 'assay-venue-form',
  imports: [CheckboxField, FormFrame, MatButton, NumberField, Panel, TextField],
  template: `
    <assay-form [form]="form" [send]="send" [fieldWords]="fieldWords" submitLabel="Save the venue">
      <assay-text-field [field]="form.name" label="Name" />
      <assay-text-field [field]="form.address" label="Address" />
      <div class="point">
        <assay-number-field [field]="form.latitude" label="Latitude" hint="In degrees, for example 53.8; needed to plan journeys" />
        <assay-number-field [field]="form.longitude" label="Longitude" hint="In degrees, for example -1.55" />
      </div>
      <assay-panel heading="Opening hours">
        <div class="assay-stack">
          @for (day of weekdays; track day) {
            <assay-text-field [field]="form.hours[day - 1]!" [label]="weekdayWords[day]" hint="For example 09:00-17:00; empty while closed" [optional]="false" />
          }
        </div>
      </assay-panel>
      @for (room of form.rooms; track $index) {
        <assay-panel [heading]="'Room ' + ($index + 1)">
          <div class="assay-stack">
            <assay-text-field [field]="room.name" label="Name of the room" />
            <div class="features">
              @for (feature of features; track feature) {
                <assay-checkbox-field [field]="room.features[feature]" [label]="featureWords[feature]" />
              }
            </div>
            <assay-checkbox-field [field]="room.retired" label="No longer used for new bookings" />
          </div>
        </assay-panel>
      }
      <div><button matButton="outlined" type="button" (click)="addRoom()">Add a room</button></div>
      @if (venue()) {
        <assay-checkbox-field [field]="form.retired" label="The whole venue is no longer used" />
      }
    </assay-form>
  `,
  styles: `
    .point { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 1rem; }
    .features { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 0.25rem 1rem; }
  `,
})
export class VenueForm {
  private readonly api = inject(ApiClient);
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
    return { name: venue?.name ?? '', address: venue?.address ?? '', latitude: venue?.latitude ?? null, longitude: venue?.longitude ?? null, hours: weekdays.map(hoursOn), rooms: (venue?.rooms ?? [undefined]).map(roomAnswers), retired: venue?.retired ?? false };
  });
  protected readonly form = form(this.answers, (path) => {
    required(path.name, { message: 'Enter the name' });
    required(path.address, { message: 'Enter the address' });
    for (const [field, most] of [[path.latitude, 90], [path.longitude, 180]] as const) {
      min(field, -most, { message: `Enter ${-most} or more` });
      max(field, most, { message: `Enter ${most} or less` });
    }
    applyEach(path.rooms, (room) => {
      required(room.name, { message: 'Enter the name of the room' });
    });
  });

  protected addRoom(): void {
    this.answers.update((answers) => ({ ...answers, rooms: [...answers.rooms, roomAnswers()] }));
  }

  protected readonly send = async (): Promise<void> => {
    const venue = this.venue();
    const { hours, rooms, ...given } = this.answers();
    const openings = hours.flatMap((text, index) => readTimes(text).slice(0, 1).map(({ startsAt, endsAt }) => ({ weekday: index + 1, opensAt: startsAt, closesAt: endsAt })));
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
