import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { NamedThingsResponse } from '@assay/people/contracts';
import { type Choice, FormFrame, PageHeader, provideProblemWords, SelectField, TextField } from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import type { PlansResponse } from '@assay/standards/contracts';
import { PlanStatus } from '@assay/standards/domain';
import { schedulingApi } from '../scheduling-client';
import { schedulingPaths } from '../scheduling-paths';
import { schedulingProblemWords } from '../words/scheduling-problem-words';
import { newApprenticeRules, nobodyYet } from './new-apprentice';

/** Takes an apprentice into the books and puts them on the way through a plan. */
@Component({
  selector: 'assay-new-apprentice-page',
  imports: [FormFrame, MatButton, PageHeader, RouterLink, SelectField, TextField],
  templateUrl: './new-apprentice-page.html',
  providers: [provideProblemWords(schedulingProblemWords)],
})
export class NewApprenticePage {
  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);

  protected readonly paths = schedulingPaths;
  private readonly answers = signal(nobodyYet);
  protected readonly apprentice = form(this.answers, newApprenticeRules);
  protected readonly fieldWords = { 'uln-check-digit': 'This is not a learner number: check the digits' };

  private readonly employers = httpResource<NamedThingsResponse>(() => schedulingApi.employers);
  private readonly providers = httpResource<NamedThingsResponse>(() => schedulingApi.trainingProviders);
  private readonly plans = httpResource<PlansResponse>(() => schedulingApi.plans);
  protected readonly employerChoices = computed(() => named(this.employers.hasValue() ? this.employers.value() : null));
  protected readonly providerChoices = computed(() => named(this.providers.hasValue() ? this.providers.value() : null));
  protected readonly planChoices = computed(() => planned(this.plans.hasValue() ? this.plans.value() : null));

  /** Registered in the first step; a second try after a failed enrolment does not register twice. */
  private registeredId: string | null = null;

  protected readonly send = async (): Promise<void> => {
    const { planId, ...person } = this.answers();
    this.registeredId ??= (await this.api.post<{ id: string }>(schedulingApi.apprentices, person)).id;
    const body = { apprenticeId: this.registeredId, planId };
    const { id } = await this.api.post<{ id: string }>(schedulingApi.enrol, body);
    this.notices.say(`${person.givenName} ${person.familyName} is registered.`);
    await this.router.navigateByUrl(schedulingPaths.enrolment(id));
  };
}

function named(things: NamedThingsResponse | null): Choice[] {
  return (things?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

function planned(list: PlansResponse | null): Choice[] {
  return (list?.plans ?? [])
    .filter(({ status }) => status === PlanStatus.Published)
    .map(({ id, standardReference, versionLabel, title }) => ({
      value: id,
      label: `${title}, ${standardReference} version ${versionLabel}`,
    }));
}
