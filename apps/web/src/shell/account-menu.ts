import { Component, ElementRef, computed, inject, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { peoplePaths, rolesInWords } from '@assay/people/web';
import { Icon } from '@assay/platform/ui';
import { Session, SigningOut } from '@assay/platform/web';
import { ThemeSwitch } from './theme-switch';

/** Who is signed in, how the screen looks, and the way out. */
@Component({
  selector: 'assay-account-menu',
  imports: [Icon, RouterLink, ThemeSwitch],
  templateUrl: './account-menu.html',
  styleUrl: './account-menu.scss',
})
export class AccountMenu {
  private readonly session = inject(Session);
  private readonly signingOut = inject(SigningOut);
  private readonly panel = viewChild.required<ElementRef<HTMLElement>>('panel');

  protected readonly me = this.session.me;
  protected readonly accountPath = peoplePaths.account;
  protected readonly roles = computed(() => rolesInWords(this.me()?.roles ?? []));

  protected close(): void {
    this.panel().nativeElement.hidePopover();
  }

  protected async signOut(): Promise<void> {
    this.close();
    await this.signingOut.run('/api/sign-out');
  }
}
