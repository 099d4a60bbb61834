import { Component, computed, input } from '@angular/core';
import { DataTable } from '@assay/platform/ui';
import { type AssessmentPlan, listRules } from '@assay/standards/domain';
import { CertaintyChip } from './certainty-chip';
import { ruleWords } from './rule-words';

/** Every rule of the plan but the rows of its table: what it says, where that stands, whose it is, how sure we are. */
@Component({
  selector: 'assay-plan-rules',
  imports: [CertaintyChip, DataTable],
  template: `
    <assay-data-table label="Rules of the plan">
      <table>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Value</th>
            <th scope="col">Source</th>
            <th scope="col">Owner</th>
            <th scope="col">Certainty</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.path) {
            <tr>
              <th scope="row">{{ row.label }}</th>
              <td class="wide">{{ row.value }}</td>
              <td class="wide">
                {{ row.rule.citation }}
                @if (row.rule.note; as note) {
                  <span class="assay-quiet">({{ note }})</span>
                }
              </td>
              <td>{{ row.rule.owner === 'plan' ? 'The plan' : 'Our policy' }}</td>
              <td><assay-certainty-chip [certainty]="row.rule.certainty" /></td>
            </tr>
          }
        </tbody>
      </table>
    </assay-data-table>
  `,
})
export class PlanRules {
  readonly plan = input.required<AssessmentPlan>();
  protected readonly rows = computed(() =>
    listRules(this.plan())
      .filter(({ path }) => !path.startsWith('aggregation.'))
      .map((listed) => ({ ...listed, ...ruleWords(listed) })),
  );
}
