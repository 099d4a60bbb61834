import { Component, input } from '@angular/core';
import type { AssessorDriftResponse } from '@assay/grading/contracts';
import { DataTable, IntervalBar, StatusChip } from '@assay/platform/ui';

/** How far moderation moves each assessor's grades; whoever drifts first. */
@Component({
  selector: 'assay-drift-table',
  imports: [DataTable, IntervalBar, StatusChip],
  templateUrl: './drift-table.html',
  styles: `
    .months {
      margin: 0;
      padding: 0;
      list-style: none;
      font-variant-numeric: tabular-nums;
    }
    summary {
      min-block-size: 1.5rem;
      cursor: pointer;
    }
  `,
})
export class DriftTable {
  readonly assessors = input.required<readonly AssessorDriftResponse[]>();

  protected verdict({ drifts, mean }: AssessorDriftResponse): { label: string; tone: 'attention' | 'neutral' } {
    if (!drifts) return { label: 'Within chance', tone: 'neutral' };
    return { label: mean > 0 ? 'Severe' : 'Lenient', tone: 'attention' };
  }

  protected signed(value: number | null): string {
    if (value === null) return 'unknown';
    return `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(2)}`;
  }
}
