import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { form, validate } from '@angular/forms/signals';
import type { RateResponse } from '@assay/grading/contracts';
import { type Choice, DateField, FormFrame, SelectField } from '@assay/platform/ui';
import { AssessmentMethod } from '@assay/standards/domain';
import { methodWords } from '../words/method-words';

export interface FigureChoices {
  readonly from: string | null;
  readonly to: string | null;
  readonly standard: string | null;
  readonly method: string | null;
}

/** The period, standard and method that figures are about. */
@Component({
  selector: 'assay-figure-filters',
  imports: [DateField, FormFrame, SelectField],
  template: `
    <assay-form [form]="fields" [send]="send" submitLabel="Show figures">
      <div class="filters">
        <assay-date-field [field]="fields.from" label="From" [optional]="true" />
        <assay-date-field [field]="fields.to" label="To" [optional]="true" />
        <assay-select-field [field]="fields.standard" label="Standard" [choices]="standards()" placeholder="All" [optional]="true" />
        <assay-select-field [field]="fields.method" label="Method" [choices]="methods" placeholder="All" [optional]="true" />
      </div>
    </assay-form>
  `,
  styles: `
    .filters {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
      gap: 0.75rem 1rem;
    }
  `,
})
export class FigureFilters {
  readonly from = input.required<string>();
  readonly to = input.required<string>();
  readonly standard = input.required<string>();
  readonly method = input.required<string>();
  readonly rates = input.required<readonly RateResponse[]>();
  readonly chosen = output<FigureChoices>();

  private readonly answers = linkedSignal(() => ({ from: this.from(), to: this.to(), standard: this.standard(), method: this.method() }));
  protected readonly fields = form(this.answers, (path) => {
    validate(path.to, () => {
      const { from, to } = this.answers();
      return from && to && to < from ? { kind: 'order', message: 'The last day lies before the first' } : null;
    });
  });
  /** What the period holds, and what is chosen now even if the period holds none of it. */
  protected readonly standards = computed((): Choice[] => {
    const found = this.rates()
      .filter(({ group }) => group === 'standard')
      .map(({ key, name }) => ({ value: key, label: `${name} (${key})` }));
    const chosen = this.standard();
    return chosen === '' || found.some(({ value }) => value === chosen) ? found : [...found, { value: chosen, label: chosen }];
  });
  protected readonly methods: Choice[] = Object.values(AssessmentMethod).map((value) => ({ value, label: methodWords[value] }));

  protected readonly send = (): Promise<void> => {
    const { from, to, standard, method } = this.answers();
    this.chosen.emit({ from: from || null, to: to || null, standard: standard || null, method: method || null });
    return Promise.resolve();
  };
}
