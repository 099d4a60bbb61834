import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DataTable } from '@assay/platform/ui';
import { type AssessmentPlan, type ListedRule, listRules } from '@assay/standards/domain';
import { CertaintyChip } from './certainty-chip';
import { ruleWords } from './rule-words';

/** Every rule of the plan: what it says, where that stands, whose it is, how sure we are. */
@Component({
  selector: 'assay-plan-rules',
  imports: [CertaintyChip, DataTable, MatButton],
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
            @if (editable()) {
              <th scope="col">Change</th>
            }
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
              @if (editable()) {
                <td>
                  <button matButton="outlined" type="button" (click)="chosen.emit(row)">
                    Change<span class="assay-visually-hidden"> {{ row.label }}</span>
                  </button>
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </assay-data-table>
  `,
})
export class PlanRules {
  readonly plan = input.required<AssessmentPlan>();
  readonly editable = input(false);
  readonly chosen = output<ListedRule>();
  protected readonly rows = computed(() =>
    listRules(this.plan()).map((listed) => ({ ...listed, ...ruleWords(listed) })),
  );
}
