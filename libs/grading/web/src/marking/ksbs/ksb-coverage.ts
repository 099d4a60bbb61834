import { Component, computed, input } from '@angular/core';
import type { RubricCriterionResponse } from '@assay/grading/contracts';
import { ksbCoverage } from './ksb-coverage-of';

interface Row {
  readonly criterion: Pick<RubricCriterionResponse, 'id' | 'position' | 'title' | 'ksbs'>;
  readonly grade: string | null;
}

/** Which knowledge, skills and behaviours the levels so far stand for. */
@Component({
  selector: 'assay-ksb-coverage',
  template: `
    <p>{{ covered() }} of {{ ksbs().length }} covered by a criterion with a level</p>
    <ul>
      @for (ksb of ksbs(); track ksb.key) {
        <li [class.covered]="ksb.isCovered">
          <span aria-hidden="true">{{ ksb.isCovered ? '✓' : '–' }}</span> {{ ksb.key
          }}<span class="assay-visually-hidden">{{ ksb.isCovered ? ' covered' : ' not yet covered' }}</span>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem;
      margin: 0.5rem 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding: 0 0.375rem;
      border: 1px dashed var(--assay-line-strong);
      border-radius: var(--assay-radius-small);
      color: var(--assay-text-quiet);
      font-size: 0.875rem;
    }
    li.covered {
      border-style: solid;
      border-color: var(--assay-accent);
      color: var(--assay-text);
    }
  `,
})
export class KsbCoverage {
  readonly rows = input.required<readonly Row[]>();

  protected readonly ksbs = computed(() =>
    ksbCoverage(this.rows().map(({ criterion, grade }) => ({ ksbs: criterion.ksbs, isJudged: grade !== null }))),
  );
  protected readonly covered = computed(() => this.ksbs().filter(({ isCovered }) => isCovered).length);
}
