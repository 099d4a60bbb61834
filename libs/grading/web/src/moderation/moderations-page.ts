import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ModerationsResponse, WaitingMarkResponse } from '@assay/grading/contracts';
import { AsyncView, DataTable, DateTimePipe, EmptyState, GradeBadge, Loaded, PageHeader, StatusChip } from '@assay/platform/ui';
import { pagedList, ShowMore } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';
import { notableReasons } from '../words/sampling-words';

/** The marks that wait for internal quality assurance, oldest first. */
@Component({
  selector: 'assay-moderations-page',
  imports: [AsyncView, DataTable, DateTimePipe, EmptyState, GradeBadge, Loaded, PageHeader, RouterLink, ShowMore, StatusChip],
  templateUrl: './moderations-page.html',
})
export class ModerationsPage {
  protected readonly paths = gradingPaths;
  protected readonly queue = pagedList(
    () => gradingApi.moderations,
    ({ items }: ModerationsResponse) => items,
  );
  protected readonly nothing = ({ items }: ModerationsResponse) => items.length === 0;

  protected reasonsOf({ reasons, blindFirst }: WaitingMarkResponse): string {
    if (blindFirst) return 'Shown once you have marked it';
    return notableReasons(reasons).join(', ') || 'Every mark is moderated';
  }
}
