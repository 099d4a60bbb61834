import { Component, computed, input } from '@angular/core';
import { DataTable } from '@assay/platform/ui';
import type { CohortCostResponse } from '@assay/scheduling/contracts';
import { costWords } from './cohort-words';
import { pointsWords } from './gap-words';

/** One roster's cost, as a column. */
export interface CostColumn {
  readonly heading: string;
  readonly cost: CohortCostResponse;
}

const terms = ['travel', 'idle', 'openedDays', 'late', 'overload', 'moved', 'unscheduled', 'total'] as const;

/** What a roster costs, part by part; several side by side. */
@Component({
  selector: 'assay-cost-table',
  imports: [DataTable],
  template: `
    <assay-data-table label="Cost by part">
      <table>
        <thead>
          <tr>
            <th scope="col">Part</th>
            @for (column of columns(); track column.heading) {
              <th scope="col" class="numeric">{{ column.heading }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.term) {
            <tr [class.sum]="row.term === 'total'">
              <th scope="row">{{ words[row.term] }}</th>
              @for (cost of row.costs; track $index) {
                <td class="numeric">{{ cost }}</td>
              }
            </tr>
          }
        </tbody>
      </table>
    </assay-data-table>
  `,
  styles: `
    .sum > * {
      border-block-start: 2px solid var(--assay-line-strong);
      font-weight: 650;
    }
  `,
})
export class CostTable {
  readonly columns = input.required<readonly CostColumn[]>();
  protected readonly words = costWords;
  protected readonly rows = computed(() =>
    terms
      .filter((term) => term === 'total' || this.columns().some(({ cost }) => cost[term] > 0))
      .map((term) => ({ term, costs: this.columns().map(({ cost }) => pointsWords(cost[term])) })),
  );
}
