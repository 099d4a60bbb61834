import { Component, computed, input } from '@angular/core';
import type { WaitingResponse } from '@assay/grading/contracts';
import { DataTable, LineChart } from '@assay/platform/ui';

/** Median days from gateway to the first date and from there to the result, month by month. */
@Component({
  selector: 'assay-waiting-figures',
  imports: [DataTable, LineChart],
  template: `
    @if (waiting().length === 0) {
      <p>No result came in this period.</p>
    } @else {
      <div class="assay-stack">
        <assay-line-chart label="Median days waited, by the month of the result" [steps]="months()" [lines]="lines()" />
        <assay-data-table label="Median days waited">
          <table>
            <thead>
              <tr>
                <th scope="col">Month of the result</th>
                <th scope="col" class="numeric">Results</th>
                <th scope="col" class="numeric">Days from gateway to the first date</th>
                <th scope="col" class="numeric">Days from there to the result</th>
              </tr>
            </thead>
            <tbody>
              @for (row of waiting(); track row.month) {
                <tr>
                  <th scope="row">{{ row.month }}</th>
                  <td class="numeric">{{ row.results }}</td>
                  <td class="numeric">{{ row.gatewayToDate ?? 'Unknown' }}</td>
                  <td class="numeric">{{ row.dateToResult ?? 'Unknown' }}</td>
                </tr>
              }
            </tbody>
          </table>
        </assay-data-table>
      </div>
    }
  `,
})
export class WaitingFigures {
  readonly waiting = input.required<readonly WaitingResponse[]>();

  protected readonly months = computed(() => this.waiting().map(({ month }) => month));
  protected readonly lines = computed(() => [
    { name: 'Gateway to the first date', values: this.waiting().map(({ gatewayToDate }) => gatewayToDate) },
    { name: 'First date to the result', values: this.waiting().map(({ dateToResult }) => dateToResult) },
  ]);
}
