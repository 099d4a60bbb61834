import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { form, max, min, required } from '@angular/forms/signals';
import { FormFrame, NumberField, TextField } from '@assay/platform/ui';
import { ApiClient } from '@assay/platform/web';
import type { AvailabilityResponse } from '@assay/scheduling/contracts';
import { schedulingApi } from '../scheduling-client';

/** How many assessments a day and a week, where the day begins and how far it may go. */
@Component({
  selector: 'assay-limits-form',
  imports: [FormFrame, NumberField, TextField],
  template: `
    <assay-form [form]="limits" [send]="send" submitLabel="Save">
      <assay-number-field [field]="limits.assessmentsPerDay" label="Assessments a day, at most" />
      <assay-number-field [field]="limits.assessmentsPerWeek" label="Assessments a week, at most" />
      <assay-text-field [field]="limits.homePlace" label="Home base" hint="A town or a postcode; apprentices do not see it" />
      <assay-number-field [field]="limits.homeLatitude" label="Latitude" hint="In degrees, for example 53.8; needed to plan journeys" />
      <assay-number-field [field]="limits.homeLongitude" label="Longitude" hint="In degrees, for example -1.55" />
      <assay-number-field [field]="limits.travelMinutes" label="Longest single journey in minutes" />
    </assay-form>
  `,
})
export class LimitsForm {
  private readonly api = inject(ApiClient);
  readonly availability = input.required<AvailabilityResponse>();
  readonly whose = input.required<string>();
  readonly changed = output<AvailabilityResponse>();

  private readonly answers = linkedSignal(() => {
    const { assessmentsPerDay, assessmentsPerWeek, homePlace, homeLatitude, homeLongitude, travelMinutes } = this.availability();
    return {
      assessmentsPerDay: assessmentsPerDay as number | null,
      assessmentsPerWeek: assessmentsPerWeek as number | null,
      homePlace: homePlace ?? '',
      homeLatitude,
      homeLongitude,
      travelMinutes: travelMinutes as number | null,
    };
  });
  protected readonly limits = form(this.answers, (path) => {
    for (const [field, most] of [
      [path.assessmentsPerDay, 24],
      [path.assessmentsPerWeek, 100],
      [path.travelMinutes, 600],
    ] as const) {
      required(field, { message: 'Enter a number' });
      min(field, 0, { message: 'Enter 0 or more' });
      max(field, most, { message: `Enter ${most} or less` });
    }
  });

  protected readonly send = async (): Promise<void> => {
    const { version } = this.availability();
    this.changed.emit(
      await this.api.put<AvailabilityResponse>(schedulingApi.availabilityLimits(this.whose()), this.answers(), { version }),
    );
  };
}
