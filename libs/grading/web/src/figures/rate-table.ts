import { Component, computed, input } from '@angular/core';
import type { ProportionResponse, RateResponse } from '@assay/grading/contracts';
import { DataTable, IntervalBar } from '@assay/platform/ui';
import type { AssessmentMethod } from '@assay/standards/domain';
import { percentWords } from '../words/agreement-words';
import { methodWords } from '../words/method-words';

const groups = [
  { group: 'everything', heading: 'All together' },
  { group: 'method', heading: 'By method' },
  { group: 'standard', heading: 'By standard' },
  { group: 'provider', heading: 'By provider' },
  { group: 'assessor', heading: 'By assessor' },
] as const;

/** Rates side by side, each with its interval drawn beside its numbers and all together as the reference. */
@Component({
  selector: 'assay-rate-table',
  imports: [DataTable, IntervalBar],
  templateUrl: './rate-table.html',
  styles: `
    .group th {
      padding-block-start: 1rem;
      color: var(--assay-text-quiet);
      font-weight: 600;
    }
    .share {
      white-space: nowrap;
    }
  `,
})
export class RateTable {
  readonly rates = input.required<readonly RateResponse[]>();

  protected readonly percent = percentWords;
  protected readonly all = computed(() => this.rates().find(({ group }) => group === 'everything') ?? null);
  protected readonly grouped = computed(() =>
    groups
      .map(({ group, heading }) => ({ heading, rates: this.rates().filter((rate) => rate.group === group) }))
      .filter(({ rates }) => rates.length > 0),
  );

  protected nameOf({ group, key, name }: RateResponse): string {
    if (group === 'everything') return 'All assessments';
    return group === 'method' ? methodWords[key as AssessmentMethod] : name;
  }

  protected shares({ pass, distinction, firstTimePass }: RateResponse) {
    const all = this.all();
    return [
      { name: 'pass', share: pass, reference: all?.pass?.share ?? null },
      { name: 'distinction', share: distinction, reference: all?.distinction?.share ?? null },
      { name: 'first', share: firstTimePass, reference: all?.firstTimePass?.share ?? null },
    ];
  }

  protected range({ low, high }: ProportionResponse): string {
    return `${Math.round(low * 100)} to ${percentWords(high)}`;
  }
}
