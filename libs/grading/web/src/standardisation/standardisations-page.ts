import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { StandardisationsResponse } from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import { AsyncView, DataTable, DatePipe, EmptyState, Loaded, PageHeader, StatusChip } from '@assay/platform/ui';
import { pagedList, Session, ShowMore } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';
import { kappaWords } from '../words/agreement-words';

/** The same evidence marked by several people, open ones first. */
@Component({
  selector: 'assay-standardisations-page',
  imports: [AsyncView, DataTable, DatePipe, EmptyState, Loaded, MatButton, PageHeader, RouterLink, ShowMore, StatusChip],
  templateUrl: './standardisations-page.html',
})
export class StandardisationsPage {
  private readonly session = inject(Session);
  protected readonly mayLead = computed(() => this.session.can(Permission.LeadStandardisation));
  protected readonly paths = gradingPaths;
  protected readonly kappa = kappaWords;
  protected readonly list = pagedList(
    () => gradingApi.standardisations,
    ({ items }: StandardisationsResponse) => items,
  );
  protected readonly nothing = ({ items }: StandardisationsResponse) => items.length === 0;
}
