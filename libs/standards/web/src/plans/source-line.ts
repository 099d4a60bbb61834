import { Component, computed, input } from '@angular/core';
import type { RuleSource } from './plan-editing';
import { CertaintyChip } from './certainty-chip';

/** A rule's source in one quiet line; certainty only where it is less than certain. */
@Component({
  selector: 'assay-source-line',
  imports: [CertaintyChip],
  template: `
    <span [class.missing]="rule().citation === ''">{{ words() }}</span>
    @if (rule().certainty !== 'stated') {
      <assay-certainty-chip [certainty]="rule().certainty" />
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 0.25rem 0.625rem;
      align-items: center;
      color: var(--assay-text-quiet);
      font-size: 0.875rem;
    }
    .missing {
      color: var(--assay-problem);
      font-weight: 600;
    }
  `,
})
export class SourceLine {
  readonly rule = input.required<RuleSource>();
  protected readonly words = computed(() => {
    const { citation, owner, effectiveFrom, note } = this.rule();
    return [
      citation === '' ? 'No source yet' : citation,
      owner === 'plan' ? '' : effectiveFrom ? `our policy from ${effectiveFrom}` : 'our policy',
      note ?? '',
    ]
      .filter((part) => part !== '')
      .join(' · ');
  });
}
