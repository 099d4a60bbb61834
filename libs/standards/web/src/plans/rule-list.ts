import { Component, computed, inject, input } from '@angular/core';
import { type ListedRule } from '@assay/standards/domain';
import { CiteRules } from './cite-rules';
import { PlanRules } from './plan-rules';
import { RuleEditor } from './rule-editor';
import { PlanEditing } from './plan-editing';

/** Rules to read, or in work one below the other with what can be added. */
@Component({
  selector: 'assay-rule-list',
  imports: [CiteRules, PlanRules, RuleEditor],
  template: `
    @if (open() && editing.mayEdit()) {
      @for (listed of rules(); track listed.path) {
        <assay-rule-editor [listed]="listed" [named]="named()" />
      }
      <ng-content />
      @if (uncited().length > 0) {
        <assay-cite-rules [paths]="uncited()" [name]="name()" />
      }
    } @else if (rules().length > 0) {
      <assay-plan-rules [rules]="rules()" [named]="named()" />
    }
  `,
  styles: `
    :host {
      display: block;
      min-inline-size: 0;
    }
  `,
})
export class RuleList {
  readonly rules = input.required<readonly ListedRule[]>();
  readonly open = input.required<boolean>();
  /** Of the part of the page, for readers who hear the buttons. */
  readonly name = input.required<string>();
  /** Whether each rule says its method. */
  readonly named = input(false);
  protected readonly editing = inject(PlanEditing);
  protected readonly uncited = computed(() =>
    this.rules()
      .filter(({ rule }) => rule.citation.trim() === '')
      .map(({ path }) => path),
  );
}
