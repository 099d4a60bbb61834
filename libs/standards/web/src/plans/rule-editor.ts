import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type ListedRule, ruleName, ruleShape, withoutRule } from '@assay/standards/domain';
import { PlanEditing, type SourceStep } from './plan-editing';
import { ruleLabel, ruleWords } from './rule-words';
import { SourceFields } from './source-fields';
import { SourceLine } from './source-line';
import { ValueFields } from './value-fields';
import type { ValueStep } from './value-step';

/** One rule in work: its value, and behind a fold where it comes from. */
@Component({
  selector: 'assay-rule-editor',
  imports: [MatButton, SourceFields, SourceLine, ValueFields],
  template: `
    <fieldset>
      <legend>
        {{ label() }}
        @if (removable()) {
          <button matButton type="button" (click)="remove()">
            Remove<span class="assay-visually-hidden"> {{ label() }} {{ number() }}</span>
          </button>
        }
      </legend>
      @if (shape(); as shape) {
        <assay-value-fields
          [shape]="shape"
          [value]="listed().rule.value"
          [rule]="name()"
          [label]="fieldLabel()"
          (changed)="stepValue($event)"
        />
      }
      <details [open]="open()" (toggle)="toggled($event)">
        <summary><assay-source-line [rule]="listed().rule" /></summary>
        <assay-source-fields [source]="listed().rule" (changed)="stepSource($event)" />
      </details>
    </fieldset>
  `,
  styleUrl: './rule-editor.scss',
})
export class RuleEditor {
  readonly listed = input.required<ListedRule>();
  /** Whether it says its method. */
  readonly named = input(false);

  private readonly editing = inject(PlanEditing);
  protected readonly name = computed(() => ruleName(this.listed().path));
  protected readonly label = computed(() => (this.named() ? ruleWords(this.listed().path) : ruleLabel(this.listed().path)));
  protected readonly number = computed(() => this.listed().path.split('.').at(-1) ?? '');
  protected readonly shape = computed(() => ruleShape(this.listed().path));
  protected readonly fieldLabel = computed(() => units[this.name()] ?? ruleLabel(this.listed().path));
  /** What a list holds, and what a plan can do without. */
  protected readonly removable = computed(() =>
    ['gateway', 'options', 'errata', 'order', 'caps', 'parts', 'submission', 'dutyKsbs'].includes(this.name()),
  );
  protected readonly open = linkedSignal({ source: () => this.listed().path, computation: () => false });

  protected toggled({ target }: Event): void {
    if (target instanceof HTMLDetailsElement) this.open.set(target.open);
  }

  protected stepValue(step: ValueStep): void {
    this.editing.changeRule(this.listed().path, (rule) => ({ ...rule, value: step(rule.value) }));
  }

  protected stepSource(step: SourceStep): void {
    this.editing.changeSource(this.listed().path, step);
  }

  protected remove(): void {
    this.editing.change((plan) => withoutRule(plan, this.listed().path));
  }
}

/** Units, where a rule is one number. */
const units: Readonly<Record<string, string>> = {
  months: 'Months',
  extensionMonths: 'Months longer at most',
  minutes: 'Minutes',
  questions: 'Number, empty where none is set',
  resitWithinMonths: 'Months, empty where open',
  retakeWithinMonths: 'Months, empty where open',
  allWithinMonths: 'Months, empty where open',
  attempts: 'Number, empty where unlimited',
  identityCheck: 'How identity is checked',
  startsWith: 'Event',
  marking: 'Graded',
};
