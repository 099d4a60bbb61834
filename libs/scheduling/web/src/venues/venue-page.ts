import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { AsyncView, Loaded, PageHeader } from '@assay/platform/ui';
import { Notices } from '@assay/platform/web';
import type { VenueResponse, VenuesResponse } from '@assay/scheduling/contracts';
import { schedulingApi } from '../scheduling-client';
import { schedulingPaths } from '../scheduling-paths';
import { VenueForm } from './venue-form';

/** A venue, or a new one. */
@Component({
  selector: 'assay-venue-page',
  imports: [AsyncView, Loaded, PageHeader, VenueForm],
  template: `
    <assay-page-header [heading]="heading()" [backTo]="paths.venues" backLabel="Venues" />
    <div class="assay-measure">
      <assay-async-view>
        <ng-template [assayLoaded]="venues" let-list>
          <assay-venue-form [venue]="own(list)" (changed)="take($event)" />
        </ng-template>
      </assay-async-view>
    </div>
  `,
})
export class VenuePage {
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  /** `new` for one that is not there yet. */
  readonly id = input.required<string>();
  protected readonly paths = schedulingPaths;
  protected readonly venues = httpResource<VenuesResponse>(() => schedulingApi.venues);
  protected readonly heading = computed(() => (this.venues.hasValue() ? (this.own(this.venues.value())?.name ?? 'Add a venue') : 'Venue'));

  protected own({ venues }: VenuesResponse): VenueResponse | null {
    return venues.find(({ id }) => id === this.id()) ?? null;
  }

  protected async take(venue: VenueResponse): Promise<void> {
    this.notices.say(`${venue.name} saved.`);
    await this.router.navigateByUrl(schedulingPaths.venues);
  }
}
