import { Component, inject, input } from '@angular/core';
import { Definitions } from '@assay/platform/ui';
import type { AssessmentPlan } from '@assay/standards/domain';
import { LeafField } from './leaf-field';
import { PlanEditing } from './plan-editing';
import { regimeChoices, regimeWords } from './regime-words';
import { SelectLeaf } from './select-leaf';

/** What the plan is called and whose words it uses. */
@Component({
  selector: 'assay-plan-identity',
  imports: [Definitions, LeafField, SelectLeaf],
  template: `
    @if (editing.plan(); as plan) {
      @if (open()) {
        <div class="assay-grid">
          <assay-leaf-field [shape]="title" [value]="plan.title" label="Title" (changed)="set({ title: text($event) })" />
          <assay-leaf-field [shape]="reference" [value]="plan.reference" label="Standard" (changed)="set({ reference: text($event) })" />
          <assay-leaf-field
            [shape]="reference"
            [value]="plan.versionLabel"
            label="Version"
            (changed)="set({ versionLabel: text($event) })"
          />
          <assay-leaf-field [shape]="level" [value]="plan.level" label="Level" (changed)="setLevel($event)" />
          <assay-select-leaf label="Words of the plan" [choices]="regimes" [value]="plan.regime" (changed)="setRegime($event)" />
        </div>
      } @else {
        <dl assayDefinitions>
          <div>
            <dt>Standard</dt>
            <dd>{{ plan.reference }}, version {{ plan.versionLabel }}</dd>
          </div>
          <div>
            <dt>Level</dt>
            <dd>{{ plan.level }}</dd>
          </div>
          <div>
            <dt>Words of the plan</dt>
            <dd>{{ regimeWords[plan.regime] }}</dd>
          </div>
        </dl>
      }
    }
  `,
})
export class PlanIdentity {
  readonly open = input.required<boolean>();
  protected readonly editing = inject(PlanEditing);
  protected readonly title = { kind: 'text', most: 200 } as const;
  protected readonly reference = { kind: 'text', most: 20 } as const;
  protected readonly level = { kind: 'number', unit: 'count', least: 1, most: 8, optional: false } as const;
  protected readonly regimes = regimeChoices;
  protected readonly regimeWords = regimeWords;
  protected readonly text = (value: unknown): string => String(value);

  protected set(part: Partial<AssessmentPlan>): void {
    this.editing.change((plan) => ({ ...plan, ...part }));
  }

  protected setLevel(level: unknown): void {
    if (typeof level === 'number') this.set({ level });
  }

  protected setRegime(chosen: string): void {
    const regime = regimeChoices.find(({ value }) => value === chosen)?.value;
    if (regime) this.set({ regime });
  }
}
