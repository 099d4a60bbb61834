import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { SessionsResponse } from '@assay/people/contracts';
import { AsyncView, Confirm, Definitions, Loaded, PageHeader, Panel } from '@assay/platform/ui';
import { Session, SigningOut } from '@assay/platform/web';
import { rolesInWords } from '../role-words';
import { SessionList } from './session-list';

@Component({
  selector: 'assay-account-page',
  imports: [AsyncView, Definitions, Loaded, MatButton, PageHeader, Panel, SessionList],
  templateUrl: './account-page.html',
})
export class AccountPage {
  private readonly session = inject(Session);
  private readonly signingOut = inject(SigningOut);
  private readonly confirm = inject(Confirm);

  protected readonly me = this.session.me;
  protected readonly roles = computed(() => rolesInWords(this.me()?.roles ?? []));
  protected readonly sessions = httpResource<SessionsResponse>(() => '/api/sessions');

  protected async signOutEverywhere(): Promise<void> {
    const sure = await this.confirm.ask({
      heading: 'Sign out everywhere?',
      consequences: ['Every browser and phone that is signed in to your account is signed out, this one too.'],
      confirmLabel: 'Sign out everywhere',
      danger: true,
    });
    if (sure) await this.signingOut.run('/api/sessions/sign-out-everywhere');
  }
}
