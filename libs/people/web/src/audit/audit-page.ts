import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { AuditLine, AuditResponse } from '@assay/people/contracts';
import { AsyncView, DataTable, DatePipe, EmptyState, Loaded, PageHeader, TimePipe } from '@assay/platform/ui';
import { peoplePaths } from '../people-paths';
import { eventInWords, factsInWords } from './event-words';

/** What was done, by whom and when; a line cannot be changed or taken out without breaking the chain. */
@Component({
  selector: 'assay-audit-page',
  imports: [AsyncView, DataTable, DatePipe, EmptyState, Loaded, MatButton, PageHeader, RouterLink, TimePipe],
  templateUrl: './audit-page.html',
})
export class AuditPage {
  /** Lines before this number, from the address. */
  readonly before = input<string>();

  protected readonly path = peoplePaths.audit;
  protected readonly eventInWords = eventInWords;
  protected readonly factsInWords = factsInWords;
  protected readonly lines = httpResource<AuditResponse>(() => ({
    url: '/api/audit',
    params: this.before() ? { before: Number(this.before()) } : {},
  }));
  protected readonly nothing = ({ lines }: AuditResponse) => lines.length === 0;
  /** Where the next, older lines begin. */
  protected readonly oldest = computed(() => {
    const lines: readonly AuditLine[] = this.lines.hasValue() ? this.lines.value().lines : [];
    return lines.at(-1)?.number ?? null;
  });
}
