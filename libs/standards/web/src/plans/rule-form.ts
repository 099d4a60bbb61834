import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { form, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { DateField, FormFrame, NumberField, SelectField, TextField } from '@assay/platform/ui';
import { type ListedRule, ruleEntry } from '@assay/standards/domain';
import { certaintyWords } from './certainty-chip';
import { type RuleAnswers, amendmentOf, answersOf } from './rule-answers';
import { ruleWords } from './rule-words';

const grades = ['fail', 'pass', 'merit', 'distinction'].map((value) => ({ value, label: value }));
const yesOrNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];
const owners = [
  { value: 'plan', label: 'The plan' },
  { value: 'organisation-policy', label: 'Our policy' },
];

/** Changes one rule of a draft plan: what it says, where that stands, whose it is, how sure we are. */
@Component({
  selector: 'assay-rule-form',
  imports: [DateField, FormFrame, MatButton, NumberField, SelectField, TextField],
  template: `
    <h3 tabindex="-1">Change: {{ words().label }}</h3>
    <p class="assay-quiet">Now: {{ words().value }}</p>
    <assay-form class="assay-measure" [form]="fields" [send]="submit" submitLabel="Save the rule">
      @switch (entry()?.kind) {
        @case ('number') {
          <assay-number-field [field]="fields.number" [label]="unit()" />
        }
        @case ('grade') {
          <assay-select-field [field]="fields.grade" label="Grade" [optional]="false" [choices]="grades" />
        }
        @case ('yes-no') {
          <assay-select-field
            [field]="fields.flag"
            label="Does it hold?"
            [optional]="false"
            [choices]="yesOrNo"
          />
        }
      }
      <assay-text-field
        [field]="fields.citation"
        label="Source"
        hint="Document and place, so that others can check"
      />
      <assay-select-field [field]="fields.owner" label="Owner" [optional]="false" [choices]="owners" />
      <assay-select-field
        [field]="fields.certainty"
        label="Certainty"
        [optional]="false"
        [choices]="certainties"
      />
      @if (answers().owner === 'organisation-policy') {
        <assay-date-field [field]="fields.effectiveFrom" label="Holds from" />
      }
      <assay-text-field [field]="fields.note" label="Note" />
      <button actions matButton type="button" (click)="cancelled.emit()">Leave it</button>
    </assay-form>
  `,
  styles: `
    :host {
      display: block;
      padding: 1rem;
      border: 1px solid var(--assay-accent);
      border-radius: var(--assay-radius);
    }
    h3:focus {
      outline: none;
    }
    p {
      margin-block: 0.25rem 1rem;
    }
  `,
})
export class RuleForm {
  readonly listed = input.required<ListedRule>();
  readonly send = input.required<(amendment: object) => Promise<void>>();
  readonly cancelled = output();

  protected readonly entry = computed(() => ruleEntry(this.listed().path));
  protected readonly words = computed(() => ruleWords(this.listed()));
  protected readonly unit = computed(() => unitOf(this.entry()));
  protected readonly answers = linkedSignal<RuleAnswers>(() => answersOf(this.listed()));
  protected readonly fields = form(this.answers, (path) => {
    required(path.number, {
      message: 'Give a number',
      when: () => {
        const entry = this.entry();
        return entry?.kind === 'number' && !entry.optional;
      },
    });
    required(path.citation, { message: 'Say where the rule stands' });
    maxLength(path.citation, 500, { message: 'Use 500 characters or fewer' });
    maxLength(path.note, 500, { message: 'Use 500 characters or fewer' });
  });

  protected readonly grades = grades;
  protected readonly yesOrNo = yesOrNo;
  protected readonly owners = owners;
  protected readonly certainties = Object.entries(certaintyWords).map(([value, { label }]) => ({
    value,
    label,
  }));
  protected readonly submit = () => this.send()(amendmentOf(this.listed().path, this.answers()));
}

const units = {
  minutes: 'Minutes',
  months: 'Months',
  days: 'Days',
  percent: 'Per cent',
  count: 'Number',
} as const;

function unitOf(entry: ReturnType<typeof ruleEntry>): string {
  if (entry?.kind !== 'number') return '';
  return entry.optional ? `${units[entry.unit]}, empty where open` : units[entry.unit];
}
