import { Component, computed, input } from '@angular/core';
import type { LoadResponse } from '@assay/grading/contracts';
import { DataTable, IntervalBar } from '@assay/platform/ui';

/** Assessments and hours of each assessor, most first. */
@Component({
  selector: 'assay-load-table',
  imports: [DataTable, IntervalBar],
  template: `
    @if (load().length === 0) {
      <p>Nobody assessed in this period.</p>
    } @else {
      <assay-data-table label="Load by assessor">
        <table>
          <thead>
            <tr>
              <th scope="col">Assessor</th>
              <th scope="col" class="numeric">Assessments</th>
              <th scope="col" class="numeric">Hours</th>
              <th scope="col"><span class="assay-visually-hidden">Drawn</span></th>
            </tr>
          </thead>
          <tbody>
            @for (row of load(); track row.assessorId) {
              <tr>
                <th scope="row">{{ row.name }}</th>
                <td class="numeric">{{ row.assessments }}</td>
                <td class="numeric">{{ row.hours }}</td>
                <td><assay-interval-bar [value]="row.hours" [low]="0" [high]="row.hours" [to]="most()" /></td>
              </tr>
            }
          </tbody>
        </table>
      </assay-data-table>
    }
  `,
})
export class LoadTable {
  readonly load = input.required<readonly LoadResponse[]>();

  protected readonly most = computed(() => Math.max(1, ...this.load().map(({ hours }) => hours)));
}
