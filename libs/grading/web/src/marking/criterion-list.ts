import { Component, computed, input, output } from '@angular/core';
import type { CriterionToMarkResponse } from '@assay/grading/contracts';
import { GradeBadge, Icon } from '@assay/platform/ui';
import type { JudgementDraft } from './judgement-draft';
import { saveWords } from '../keeping/save-status';

interface Row {
  readonly criterion: CriterionToMarkResponse;
  readonly draft: JudgementDraft;
}

/** Every criterion in a line: its level so far, and whether something of it is not on the server. */
@Component({
  selector: 'assay-criterion-list',
  imports: [GradeBadge, Icon],
  template: `
    <details [open]="roomy">
      <summary>{{ judged() }} of {{ rows().length }} criteria have a level</summary>
      <ol>
        @for (row of rows(); track row.criterion.id) {
          <li>
            <button type="button" (click)="chosen.emit(row.criterion.id)">
              <span>{{ row.criterion.position }}. {{ row.criterion.title }}</span>
              @if (!row.draft.settled()) {
                <span class="state"
                  ><assay-icon name="clock" /><span class="assay-visually-hidden">{{ words[row.draft.status()].label }}</span></span
                >
              }
              @if (row.draft.content().grade; as grade) {
                <assay-grade-badge [grade]="grade" />
              }
            </button>
          </li>
        }
      </ol>
    </details>
  `,
  styles: `
    ol {
      margin: 0.5rem 0 0;
      padding: 0;
      list-style: none;
    }
    summary {
      min-block-size: 1.5rem;
      font-weight: 650;
      cursor: pointer;
    }
    button {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.125rem 0.5rem;
      inline-size: 100%;
      min-block-size: 2rem;
      padding: 0.375rem 0.5rem;
      border: 0;
      border-radius: var(--assay-radius-small);
      background: none;
      color: var(--assay-text);
      font: inherit;
      text-align: start;
      cursor: pointer;
    }
    button:hover {
      background: var(--assay-surface-hover);
    }
    .state {
      color: var(--assay-attention);
    }
  `,
})
export class CriterionList {
  readonly rows = input.required<readonly Row[]>();
  readonly chosen = output<string>();

  /** Beside the rubric there is room for the list; above it, on a phone, it would be in the way. */
  protected readonly roomy = globalThis.matchMedia?.('(min-width: 70rem)').matches ?? true;
  protected readonly words = saveWords;
  protected readonly judged = computed(() => this.rows().filter(({ draft }) => draft.content().grade !== null).length);
}
