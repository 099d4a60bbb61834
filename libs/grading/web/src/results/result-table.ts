import { Component, input, model } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ResultSummaryResponse } from '@assay/grading/contracts';
import { DataTable, DatePipe, GradeBadge, StatusChip } from '@assay/platform/ui';
import { gradingPaths } from '../grading-paths';
import { resultStates } from './result-states';
import { methodWords, rowWords } from '../words/explanation-words';

/** Results with how each came about; with a choice of them where `chosen` is bound. */
@Component({
  selector: 'assay-result-table',
  imports: [DataTable, DatePipe, GradeBadge, RouterLink, StatusChip],
  templateUrl: './result-table.html',
  styles: `
    input {
      inline-size: 1.25rem;
      block-size: 1.25rem;
      accent-color: var(--assay-accent);
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class ResultTable {
  readonly results = input.required<readonly ResultSummaryResponse[]>();
  readonly label = input.required<string>();
  readonly choosable = input(false);
  /** Leads to the release that holds each result. */
  readonly linked = input(true);
  /** Ids of the chosen results. */
  readonly chosen = model<ReadonlySet<string>>(new Set());

  protected readonly paths = gradingPaths;
  protected readonly states = resultStates;
  protected readonly method = methodWords;
  protected readonly row = rowWords;

  protected choose(id: string, event: Event): void {
    const chosen = new Set(this.chosen());
    if (event.target instanceof HTMLInputElement && event.target.checked) chosen.add(id);
    else chosen.delete(id);
    this.chosen.set(chosen);
  }
}
