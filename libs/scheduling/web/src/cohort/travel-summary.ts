import { Component, computed, input } from '@angular/core';
import { DataTable, DurationPipe } from '@assay/platform/ui';
import type { CohortRosterResponse, NamedResponse } from '@assay/scheduling/contracts';

/** What the roster asks of each assessor: assessments, days, hours, journeys. */
@Component({
  selector: 'assay-travel-summary',
  imports: [DataTable, DurationPipe],
  template: `
    <assay-data-table label="Work and travel of each assessor">
      <table>
        <thead>
          <tr>
            <th scope="col">Assessor</th>
            <th scope="col" class="numeric">Assessments</th>
            <th scope="col" class="numeric">Days</th>
            <th scope="col" class="numeric">Time assessing</th>
            <th scope="col" class="numeric">Travel</th>
            <th scope="col" class="numeric">Longest journey</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.assessorId) {
            <tr>
              <th scope="row">{{ row.name }}</th>
              <td class="numeric">{{ row.assessments }}</td>
              <td class="numeric">{{ row.days }}</td>
              <td class="numeric">{{ row.minutes | assayDuration }}</td>
              <td class="numeric">{{ row.travelMinutes | assayDuration }}</td>
              <td class="numeric">{{ row.longestLeg | assayDuration }}</td>
            </tr>
          }
        </tbody>
      </table>
    </assay-data-table>
    @if (roster().unknownPlaces > 0) {
      <p class="assay-quiet">
        {{ roster().unknownPlaces }} homes, workplaces or venues have no place on the map. They were taken to lie in the middle of the
        others.
      </p>
    }
  `,
})
export class TravelSummary {
  readonly roster = input.required<CohortRosterResponse>();
  readonly assessors = input.required<readonly NamedResponse[]>();

  protected readonly rows = computed(() => {
    const parts = new Map(this.roster().assessors.map((part) => [part.assessorId, part]));
    return this.assessors().flatMap(({ id, name }) => {
      const part = parts.get(id);
      return part ? [{ ...part, name }] : [];
    });
  });
}
