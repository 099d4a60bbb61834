import { httpResource } from '@angular/common/http';
import { Component, computed, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { AccountSummary, AccountsResponse } from '@assay/people/contracts';
import { AsyncView, DataTable, EmptyState, Icon, Loaded, PageHeader, StatusChip, TextField } from '@assay/platform/ui';
import { peoplePaths } from '../people-paths';
import { rolesInWords } from '../role-words';

/** Everybody with an account in the organisation. */
@Component({
  selector: 'assay-people-page',
  imports: [AsyncView, DataTable, EmptyState, Icon, Loaded, MatButton, PageHeader, RouterLink, StatusChip, TextField],
  templateUrl: './people-page.html',
})
export class PeoplePage {
  protected readonly paths = peoplePaths;
  protected readonly rolesInWords = rolesInWords;
  protected readonly accounts = httpResource<AccountsResponse>(() => '/api/accounts');

  private readonly wanted = signal({ name: '' });
  protected readonly search = form(this.wanted);
  protected readonly found = computed(() => {
    const words = this.wanted().name.trim().toLowerCase();
    const all = this.accounts.hasValue() ? this.accounts.value().accounts : [];
    return all.filter((account) => textOf(account).includes(words));
  });
}

function textOf({ name, email, belongsTo, roles }: AccountSummary): string {
  return `${name} ${email} ${belongsTo ?? ''} ${rolesInWords(roles)}`.toLowerCase();
}
