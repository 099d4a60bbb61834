import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DataTable, Panel, StatusChip } from '@assay/platform/ui';
import type { PlanEffectsResponse } from '@assay/standards/contracts';
import type { PlanEffect } from '@assay/standards/domain';
import { standardsApi } from '../standards-client';
import { standardsPaths } from '../standards-paths';
import { planStatusWords } from '../words/status-words';
import { ruleWords } from './rule-words';

/** Which rules of the plans of an older version of a standard the newer one touches. */
@Component({
  selector: 'assay-plan-effects',
  imports: [DataTable, Panel, RouterLink, StatusChip],
  template: `
    @if (plans().length > 0) {
      <assay-panel [heading]="heading()">
        <div class="assay-stack">
          @for (plan of plans(); track plan.id) {
            @if (!only()) {
              <p>
                <a [routerLink]="paths.plan(plan.id)">{{ plan.standardReference }} {{ plan.versionLabel }}, {{ plan.title }}</a>
                <assay-status-chip [label]="statusWords[plan.status].label" [tone]="statusWords[plan.status].tone" />
                @if (plan.effects.length === 0) {
                  names no duty or KSB that changed.
                }
              </p>
            }
            @if (plan.effects.length > 0) {
              <assay-data-table [label]="'Touched rules of ' + plan.standardReference + ' ' + plan.versionLabel">
                <table>
                  <thead>
                    <tr>
                      <th scope="col">Named</th>
                      <th scope="col">Where</th>
                      <th scope="col">What changed</th>
                    </tr>
                  </thead>
                  <tbody>
                    @for (effect of plan.effects; track $index) {
                      <tr>
                        <th scope="row">{{ effect.key }}</th>
                        <td>{{ place(effect) }}</td>
                        <td>{{ change(effect) }}</td>
                      </tr>
                    }
                  </tbody>
                </table>
              </assay-data-table>
            }
          }
        </div>
      </assay-panel>
    }
  `,
})
export class PlanEffects {
  /** The newer version. */
  readonly standardId = input.required<string>();
  /** The version the plans were made for. */
  readonly from = input.required<string>();
  /** One plan alone, without its name. */
  readonly only = input<string>();
  readonly heading = input('What this means for plans');

  private readonly answer = httpResource<PlanEffectsResponse>(() => standardsApi.planEffects(this.standardId(), this.from()));
  protected readonly plans = computed(() => {
    const plans = this.answer.hasValue() ? this.answer.value().plans : [];
    const only = this.only();
    return only === undefined ? plans : plans.filter(({ id, effects }) => id === only && effects.length > 0);
  });
  protected readonly paths = standardsPaths;
  protected readonly statusWords = planStatusWords;

  protected place({ path, part }: PlanEffect): string {
    return part === null ? ruleWords(path) : `${ruleWords(path)}: ${part}`;
  }

  protected change({ change, key, now }: PlanEffect): string {
    if (change === 'removed') return 'Removed: assess it no longer';
    if (change === 'renumbered') return `Now ${now}`;
    return now === key ? 'Reworded' : `Reworded, now ${now}`;
  }
}
