import { Component, computed, input } from '@angular/core';
import { DataTable, GradeBadge } from '@assay/platform/ui';
import type { AssessmentPlan } from '@assay/standards/domain';
import { gradeName } from '../words/grade-words';
import { methodName } from '../words/method-words';
import { CertaintyChip } from './certainty-chip';

/** The plan's table from method grades to the overall grade, row by row as it numbers them. */
@Component({
  selector: 'assay-aggregation-table',
  imports: [CertaintyChip, DataTable, GradeBadge],
  template: `
    <assay-data-table label="Overall grade for each combination">
      <table>
        <thead>
          <tr>
            <th scope="col" class="numeric">Row</th>
            @for (method of methods(); track method) {
              <th scope="col">{{ methodName(method) }}</th>
            }
            <th scope="col">Overall</th>
            <th scope="col">Certainty</th>
          </tr>
        </thead>
        <tbody>
          @for (row of plan().aggregation; track $index) {
            <tr>
              <th scope="row" class="numeric">{{ $index + 1 }}</th>
              @for (method of methods(); track method) {
                <td>{{ gradeName(row.grades[method] ?? 'none') }}</td>
              }
              <td><assay-grade-badge [grade]="row.overall.value" /></td>
              <td><assay-certainty-chip [certainty]="row.overall.certainty" /></td>
            </tr>
          }
        </tbody>
      </table>
    </assay-data-table>
  `,
})
export class AggregationTable {
  readonly plan = input.required<AssessmentPlan>();
  protected readonly methods = computed(() => this.plan().methods.map(({ method }) => method));
  protected readonly gradeName = gradeName;
  protected readonly methodName = methodName;
}
