import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  AssessmentMethod,
  type PlannedMethod,
  methodName,
  renamed,
  ruleName,
  withMethod,
  withMethodRule,
  withoutMethod,
} from '@assay/standards/domain';
import { Confirm } from '@assay/platform/ui';
import { LeafField } from './leaf-field';
import { PlanEditing } from './plan-editing';
import { RuleList } from './rule-list';
import { SelectLeaf } from './select-leaf';

/** Rules of a method that other parts of the page show. */
const elsewhere = new Set(['scale', 'marking', 'themes']);

/** The methods of the plan, each with its own rules, and a way to add one. */
@Component({
  selector: 'assay-method-cards',
  imports: [LeafField, MatButton, RuleList, SelectLeaf],
  templateUrl: './method-cards.html',
  styleUrl: './method-cards.scss',
})
export class MethodCards {
  readonly open = input.required<boolean>();

  protected readonly editing = inject(PlanEditing);
  private readonly confirm = inject(Confirm);
  protected readonly nameShape = { kind: 'text', most: 200 } as const;
  protected readonly methods = computed(() =>
    (this.editing.plan()?.methods ?? []).map((planned) => ({
      planned,
      kind: methodName(planned.method),
      rules: this.editing.rules().filter(({ path }) => path.startsWith(`methods.${planned.method}.`) && !elsewhere.has(ruleName(path))),
    })),
  );
  protected readonly free = computed(() => {
    const taken = new Set(this.editing.plan()?.methods.map(({ method }) => method));
    return Object.values(AssessmentMethod)
      .filter((method) => !taken.has(method))
      .map((method) => ({ value: method as string, label: methodName(method) }));
  });
  protected readonly wanted = signal('');

  protected async add(): Promise<void> {
    const method = Object.values(AssessmentMethod).find((one) => one === this.wanted());
    if (!method || !(await this.mayBeginTableAnew())) return;
    this.editing.change((plan) => withMethod(plan, method, methodName(method)));
    this.wanted.set('');
  }

  protected async remove({ method }: PlannedMethod): Promise<void> {
    if (await this.mayBeginTableAnew()) this.editing.change((plan) => withoutMethod(plan, method));
  }

  protected rename({ method }: PlannedMethod, name: unknown): void {
    this.editing.change((plan) => renamed(plan, method, String(name)));
  }

  protected addPart({ method }: PlannedMethod): void {
    this.editing.change((plan) => withMethodRule(plan, method, 'parts', { name: '', minutes: 0 }));
  }

  protected addSubmission({ method }: PlannedMethod): void {
    const value = { name: '', dueWeek: null, words: null };
    this.editing.change((plan) => withMethodRule(plan, method, 'submission', value));
  }

  /** The table counts every method: with another set of them it is begun anew. */
  private mayBeginTableAnew(): boolean | Promise<boolean> {
    const rows = this.editing.plan()?.aggregation.length ?? 0;
    if (rows === 0) return true;
    return this.confirm.ask({
      heading: 'Change the methods?',
      consequences: [
        `The table of overall grades counts every method: its ${rows} rows are taken out and entered anew.`,
        'You can undo this.',
      ],
      confirmLabel: 'Change the methods',
    });
  }
}
