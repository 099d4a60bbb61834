import { Component, inject, input, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import type { Me, SignInRequest } from '@assay/people/contracts';
import { FormFrame, TextField, Wordmark, provideProblemWords } from '@assay/platform/ui';
import { ApiClient, Session, platformPaths } from '@assay/platform/web';
import { Demonstration } from '../demonstration/demonstration';
import { DemonstrationBanner } from '../demonstration/demonstration-banner';
import { DemonstrationAccounts } from './demonstration-accounts';

@Component({
  selector: 'assay-sign-in-page',
  imports: [DemonstrationAccounts, DemonstrationBanner, FormFrame, TextField, Wordmark],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.scss',
  providers: [
    provideProblemWords({
      'sign-in-refused': {
        title: 'We could not sign you in',
        advice: 'Check the organisation, the email address and the password, then try again.',
      },
    }),
  ],
})
export class SignInPage {
  /** Where the person wanted to go, from the address. */
  readonly then = input<string>();

  private readonly api = inject(ApiClient);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly demonstration = inject(Demonstration);

  protected readonly answers = signal<SignInRequest>({ organisation: '', email: '', password: '' });
  protected readonly credentials = form(this.answers, (path) => {
    required(path.organisation, { message: 'Enter your organisation’s code' });
    required(path.email, { message: 'Enter your email address' });
    required(path.password, { message: 'Enter your password' });
  });

  protected readonly send = () => this.signIn(this.answers());

  protected readonly signIn = async (request: SignInRequest): Promise<void> => {
    this.session.begin(await this.api.post<Me>('/api/sign-in', request));
    await this.router.navigateByUrl(ownAddress(this.then()) ?? platformPaths.home);
  };
}

/** Only addresses of this application: `//elsewhere.example` is not one. */
function ownAddress(path: string | undefined): string | undefined {
  return path?.startsWith('/') && !/^\/[/\\]/.test(path) ? path : undefined;
}
