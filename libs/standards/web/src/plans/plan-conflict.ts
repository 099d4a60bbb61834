import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Callout } from '@assay/platform/ui';
import type { PlanResponse } from '@assay/standards/contracts';
import { changedRules } from '@assay/standards/domain';
import { PlanEditing } from './plan-editing';
import { ruleWords } from './rule-words';

/** Somebody else saved the plan first: says which rules, and lets the person bring both together. */
@Component({
  selector: 'assay-plan-conflict',
  imports: [Callout, MatButton],
  template: `
    <assay-callout tone="attention">
      <p><strong>Somebody saved this plan while you were working on it.</strong> Nothing of yours is lost.</p>
      <p>They changed: {{ theirChanges() }}.</p>
      <div class="assay-row">
        <button matButton="filled" type="button" (click)="merged.emit()">Bring both together</button>
        <button matButton="outlined" type="button" (click)="taken.emit()">Take theirs</button>
      </div>
    </assay-callout>
  `,
  host: { role: 'alert' },
})
export class PlanConflict {
  readonly theirs = input.required<PlanResponse>();
  readonly merged = output();
  readonly taken = output();
  private readonly editing = inject(PlanEditing);
  protected readonly theirChanges = computed(() => {
    const kept = this.editing.response();
    const paths = kept ? changedRules(kept.plan, this.theirs().plan) : [];
    return paths.slice(0, 8).map(ruleWords).join(', ') || 'where the plan stands';
  });
}
