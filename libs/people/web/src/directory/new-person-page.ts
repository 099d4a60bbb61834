import { type HttpResourceRef, httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { ApprenticesResponse, NamedThingsResponse } from '@assay/people/contracts';
import { Role } from '@assay/people/domain';
import { type Choice, FormFrame, PageHeader, RadioGroup, SelectField, TextField, provideProblemWords } from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import { peoplePaths } from '../people-paths';
import { accountOf, newPersonRules, nobodyYet } from './new-person';
import { roleChoices } from './role-choices';

/** Gives somebody a way in. */
@Component({
  selector: 'assay-new-person-page',
  imports: [FormFrame, MatButton, PageHeader, RadioGroup, RouterLink, SelectField, TextField],
  templateUrl: './new-person-page.html',
  providers: [
    provideProblemWords({
      'email-already-used': {
        title: 'Somebody already uses this email address',
        advice: 'Look for them among the people.',
      },
    }),
  ],
})
export class NewPersonPage {
  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);

  protected readonly paths = peoplePaths;
  protected readonly roles = roleChoices;
  protected readonly fieldWords = { 'password-guessable': 'Choose a password that is harder to guess' };
  private readonly answers = signal(nobodyYet);
  protected readonly person = form(this.answers, newPersonRules);

  protected readonly isProvider = computed(() => this.answers().role === Role.Provider);
  protected readonly isEmployer = computed(() => this.answers().role === Role.Employer);
  private readonly providers = httpResource<NamedThingsResponse>(() => (this.isProvider() ? '/api/training-providers' : undefined));
  private readonly employers = httpResource<NamedThingsResponse>(() => (this.isEmployer() ? '/api/employers' : undefined));
  protected readonly isApprentice = computed(() => this.answers().role === Role.Apprentice);
  private readonly apprentices = httpResource<ApprenticesResponse>(() =>
    this.isApprentice() ? '/api/apprentices?withoutAccount=true' : undefined,
  );
  protected readonly apprenticeChoices = computed(() =>
    this.apprentices.hasValue()
      ? this.apprentices
          .value()
          .apprentices.map(({ id, givenName, familyName, uln }) => ({ value: id, label: `${familyName}, ${givenName} (${uln})` }))
      : [],
  );
  protected readonly providerChoices = computed(() => choicesOf(this.providers));
  protected readonly employerChoices = computed(() => choicesOf(this.employers));

  protected readonly send = async (): Promise<void> => {
    await this.api.post('/api/accounts', accountOf(this.answers()));
    this.notices.say(`${this.answers().name} can sign in now.`);
    await this.router.navigateByUrl(peoplePaths.people);
  };
}

function choicesOf(things: HttpResourceRef<NamedThingsResponse | undefined>): Choice[] {
  return things.hasValue() ? things.value().items.map(({ id, name }) => ({ value: id, label: name })) : [];
}
