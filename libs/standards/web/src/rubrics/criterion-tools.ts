import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Dialogs } from '@assay/platform/ui';
import type { CriterionResponse, RubricResponse } from '@assay/standards/contracts';
import { elementCount } from '@assay/standards/domain';
import { standardsApi } from '../standards-client';
import { DraftActions } from './draft-actions';

/** Moves, splits and merges a criterion, each by a dialog that says what comes of it. */
@Component({
  selector: 'assay-criterion-tools',
  imports: [MatButton],
  template: `
    <div class="assay-row" role="group" aria-label="This criterion among the others">
      <button matButton type="button" [disabled]="waits() || position() === 1" disabledInteractive (click)="moveTo(position() - 1)">
        Move up
      </button>
      <button matButton type="button" [disabled]="waits() || position() === count()" disabledInteractive (click)="moveTo(position() + 1)">
        Move down
      </button>
      <button matButton type="button" [disabled]="waits()" disabledInteractive (click)="move()">Move to…</button>
      <button matButton type="button" [disabled]="waits() || !divisible()" disabledInteractive (click)="split()">Split…</button>
      <button matButton type="button" [disabled]="waits() || count() < 2" disabledInteractive (click)="merge()">Merge…</button>
    </div>
  `,
})
export class CriterionTools {
  readonly rubric = input.required<RubricResponse>();
  readonly criterion = input.required<CriterionResponse>();
  readonly blocked = input.required<boolean>();

  private readonly actions = inject(DraftActions);
  private readonly dialogs = inject(Dialogs);

  protected readonly waits = computed(() => this.blocked() || this.actions.working());
  protected readonly position = computed(() => this.criterion().position);
  protected readonly count = computed(() => this.rubric().criteria.length);
  protected readonly divisible = computed(() => elementCount(this.criterion().content) > 1);
  private readonly data = computed(() => ({ criterion: this.criterion(), criteria: this.rubric().criteria }));

  protected async moveTo(to: number): Promise<void> {
    if (this.waits()) return;
    const path = standardsApi.criterionStep(this.criterion(), 'move');
    await this.actions.send({
      path,
      body: { to },
      version: this.rubric().version,
      done: `Moved to place ${to}.`,
    });
  }

  protected async move(): Promise<void> {
    const to = await this.dialogs.open<number>(() => import('./move-dialog').then((file) => file.MoveDialog), { data: this.data() });
    if (to !== undefined) await this.moveTo(to);
  }

  protected async split(): Promise<void> {
    const keep = await this.dialogs.open<number>(() => import('./split-dialog').then((file) => file.SplitDialog), {
      data: this.data(),
      maxWidth: '44rem',
    });
    if (keep === undefined) return;
    await this.change('split', { keep }, 'Split in two criteria. Both were written anew.');
  }

  protected async merge(): Promise<void> {
    const other = await this.dialogs.open<CriterionResponse>(() => import('./merge-dialog').then((file) => file.MergeDialog), {
      data: this.data(),
    });
    if (!other) return;
    await this.change('merge', { with: other.id, withVersion: other.version }, 'Merged. The criterion was written anew.');
  }

  private change(step: string, body: object, done: string): Promise<boolean> {
    const { version } = this.criterion();
    return this.actions.send({
      path: standardsApi.criterionStep(this.criterion(), step),
      body,
      version,
      done,
    });
  }
}
