import { httpResource } from '@angular/common/http';
import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { AsyncView, DataTable, EmptyState, Icon, Loaded, PageHeader, StatusChip } from '@assay/platform/ui';
import type { VenueResponse, VenuesResponse } from '@assay/scheduling/contracts';
import { schedulingApi } from '../scheduling-client';
import { schedulingPaths } from '../scheduling-paths';
import { hoursWords } from './hours-words';
import { OrganisationCalendar } from './organisation-calendar';
import { featureWords } from './venue-words';

/** Where assessments can take place, and on which days the organisation is closed. */
@Component({
  selector: 'assay-venues-page',
  imports: [AsyncView, DataTable, EmptyState, Icon, Loaded, MatButton, OrganisationCalendar, PageHeader, RouterLink, StatusChip],
  template: `
    <assay-page-header heading="Venues and closed days" lead="Rooms for assessments on site, and days on which nothing is booked.">
      <a actions matButton="filled" [routerLink]="paths.venue('new')"><assay-icon matButtonIcon name="add" />Add a venue</a>
    </assay-page-header>
    <div class="assay-stack">
      <assay-async-view [isEmpty]="none">
        <ng-template [assayLoaded]="venues" let-list>
          <assay-data-table label="Venues">
            <table>
              <thead>
                <tr>
                  <th scope="col">Venue</th>
                  <th scope="col">Address</th>
                  <th scope="col">Open</th>
                  <th scope="col">Rooms</th>
                  <th scope="col">State</th>
                </tr>
              </thead>
              <tbody>
                @for (venue of list.venues; track venue.id) {
                  <tr>
                    <th scope="row" class="short">
                      <a [routerLink]="paths.venue(venue.id)">{{ venue.name }}</a>
                    </th>
                    <td>{{ venue.address }}</td>
                    <td>{{ hours(venue.openings) }}</td>
                    <td class="wide">{{ rooms(venue) || 'None yet' }}</td>
                    <td><assay-status-chip [label]="venue.retired ? 'Retired' : 'In use'" [tone]="venue.retired ? 'neutral' : 'ok'" /></td>
                  </tr>
                }
              </tbody>
            </table>
          </assay-data-table>
        </ng-template>
        <assay-empty-state empty heading="No venues yet" icon="pin">Assessments online or at the workplace need none.</assay-empty-state>
      </assay-async-view>
      <assay-organisation-calendar />
    </div>
  `,
})
export class VenuesPage {
  protected readonly paths = schedulingPaths;
  protected readonly hours = hoursWords;
  protected readonly venues = httpResource<VenuesResponse>(() => schedulingApi.venues);
  protected readonly none = ({ venues }: VenuesResponse) => venues.length === 0;

  protected rooms({ rooms }: VenueResponse): string {
    const used = rooms.filter(({ retired }) => !retired);
    return used
      .map(({ name, features }) =>
        features.length > 0 ? `${name} (${features.map((one) => featureWords[one].toLowerCase()).join(', ')})` : name,
      )
      .join('; ');
  }
}
