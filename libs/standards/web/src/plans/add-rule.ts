import { Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type RuleList, ruleShape, withRule } from '@assay/standards/domain';
import { blankValue } from './blank-value';
import { PlanEditing } from './plan-editing';

/** Adds a rule to one of the plan's lists. */
@Component({
  selector: 'assay-add-rule',
  imports: [MatButton],
  template: `<button matButton="outlined" type="button" (click)="add()">{{ label() }}</button>`,
  styles: `
    :host {
      display: inline-block;
      margin: 0.75rem 0.5rem 0 0;
    }
  `,
})
export class AddRule {
  readonly list = input.required<RuleList>();
  readonly label = input.required<string>();
  private readonly editing = inject(PlanEditing);

  protected add(): void {
    this.editing.change((plan) => withRule(plan, this.list(), this.fresh()));
  }

  private fresh(): unknown {
    const shape = ruleShape(this.list() === 'caps' ? 'reattempts.caps' : this.list());
    const value = shape ? blankValue(shape) : null;
    return this.list() === 'gateway' ? { ...(value as object), key: this.freshKey() } : value;
  }

  /** A key that no requirement of the plan has. */
  private freshKey(): string {
    const taken = new Set(this.editing.plan()?.gateway.map(({ value }) => value.key));
    const number = Array.from({ length: taken.size + 1 }, (_none, index) => index + 1).find((one) => !taken.has(`requirement-${one}`));
    return `requirement-${number ?? taken.size + 1}`;
  }
}
