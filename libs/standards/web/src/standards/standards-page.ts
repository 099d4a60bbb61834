import { httpResource } from '@angular/common/http';
import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Permission } from '@assay/people/domain';
import { AsyncView, DataTable, DatePipe, EmptyState, Loaded, PageHeader, StatusChip } from '@assay/platform/ui';
import { Session } from '@assay/platform/web';
import type { StandardsResponse } from '@assay/standards/contracts';
import { standardsApi } from '../standards-client';
import { standardsPaths } from '../standards-paths';
import { rubricStatusWords } from '../words/status-words';

/** Every imported version of every standard, and how far its rubric is. */
@Component({
  selector: 'assay-standards-page',
  imports: [AsyncView, DataTable, DatePipe, EmptyState, Loaded, MatButton, PageHeader, RouterLink, StatusChip],
  templateUrl: './standards-page.html',
})
export class StandardsPage {
  private readonly session = inject(Session);
  protected readonly standards = httpResource<StandardsResponse>(() => standardsApi.standards);
  protected readonly none = ({ standards }: StandardsResponse) => standards.length === 0;
  protected readonly mayImport = () => this.session.can(Permission.ManageStandards);
  protected readonly paths = standardsPaths;
  protected readonly statusWords = rubricStatusWords;
}
