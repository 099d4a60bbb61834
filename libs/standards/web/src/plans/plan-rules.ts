import { Component, computed, input } from '@angular/core';
import { type ListedRule, ruleName } from '@assay/standards/domain';
import { ruleLabel, ruleWords } from './rule-words';
import { SourceLine } from './source-line';
import { valueWords } from './value-words';

/** Rules as they are read: what each says, and quietly below it where that stands. */
@Component({
  selector: 'assay-plan-rules',
  imports: [SourceLine],
  template: `
    <dl>
      @for (row of rows(); track row.path) {
        <div>
          <dt>{{ row.label }}</dt>
          <dd>
            <p>{{ row.value }}</p>
            <assay-source-line [rule]="row.rule" />
          </dd>
        </div>
      }
    </dl>
  `,
  styles: `
    dl {
      margin: 0;
    }
    div {
      display: grid;
      grid-template-columns: minmax(9rem, 14rem) 1fr;
      gap: 0.125rem 1.25rem;
      padding-block: 0.5rem;
    }
    div + div {
      border-block-start: 1px solid var(--assay-line);
    }
    dt {
      font-weight: 600;
    }
    dd {
      min-inline-size: 0;
      margin: 0;
      overflow-wrap: anywhere;
    }
    p {
      margin: 0;
    }
    @media (max-width: 40rem) {
      div {
        grid-template-columns: 1fr;
      }
    }
  `,
})
export class PlanRules {
  readonly rules = input.required<readonly ListedRule[]>();
  /** Whether each says its method, where the rules of several stand together. */
  readonly named = input(false);
  protected readonly rows = computed(() =>
    this.rules().map((listed) => ({
      ...listed,
      label: this.named() ? ruleWords(listed.path) : ruleLabel(listed.path),
      value: valueWords(ruleName(listed.path), listed.rule.value),
    })),
  );
}
