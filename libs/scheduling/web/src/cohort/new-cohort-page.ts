import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import {
  AsyncView,
  type Choice,
  DateField,
  dateWords,
  EmptyState,
  FormFrame,
  Loaded,
  NumberField,
  PageHeader,
  Panel,
  provideProblemWords,
  SelectField,
  TextField,
} from '@assay/platform/ui';
import { ApiClient, Session } from '@assay/platform/web';
import type { WaitingAttemptsResponse, CohortRunResponse, NamedResponse } from '@assay/scheduling/contracts';
import { howMany } from '../words/how-many';
import { cohortApi } from './cohort-client';
import { cohortPaths } from './cohort-paths';
import {
  answersOf,
  cohortForm,
  optionsOf,
  placeChoices,
  secondsChoices,
  usualAnswers,
  wishChoices,
  type CohortAnswers,
} from './cohort-wish-form';
import { cohortProblemWords } from './cohort-words';
import { waitingApprentices } from './waiting-apprentice';
import { WhoWaits } from './who-waits';

/** Who waits, what counts, what is possible: then a roster is looked for. */
@Component({
  selector: 'assay-new-cohort-page',
  imports: [
    AsyncView,
    DateField,
    EmptyState,
    FormFrame,
    Loaded,
    MatButton,
    NumberField,
    PageHeader,
    Panel,
    RouterLink,
    SelectField,
    TextField,
    WhoWaits,
  ],
  templateUrl: './new-cohort-page.html',
  styleUrl: './new-cohort-page.scss',
  providers: [provideProblemWords(cohortProblemWords)],
})
export class NewCohortPage {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly session = inject(Session);

  /** The filter and the run to go on from, from the address. */
  readonly standard = input<string>();
  readonly employerId = input<string>();
  readonly trainingProviderId = input<string>();
  readonly endsBy = input<string>();
  readonly basedOn = input<string>();

  protected readonly paths = cohortPaths;
  protected readonly wishChoices = wishChoices;
  protected readonly secondsChoices = secondsChoices;
  protected readonly placeChoices = placeChoices;
  protected readonly discussionChoices = placeChoices.filter(({ value }) => value !== 'onsite');

  protected readonly wanted = linkedSignal(() => ({
    standard: this.standard() ?? '',
    employerId: this.employerId() ?? '',
    trainingProviderId: this.trainingProviderId() ?? '',
    endsBy: this.endsBy() ?? '',
  }));
  protected readonly filter = form(this.wanted);
  protected readonly waiting = httpResource<WaitingAttemptsResponse>(() => cohortApi.waiting(this.wanted()));
  private readonly earlier = httpResource<CohortRunResponse>(() => {
    const id = this.basedOn();
    return id === undefined ? undefined : cohortApi.run(id);
  });
  private readonly earlierRun = computed(() => (this.earlier.hasValue() ? this.earlier.value() : null));
  private readonly list = computed(() => (this.waiting.hasValue() ? this.waiting.value() : null));

  protected readonly rows = computed(() => waitingApprentices(this.list()?.attempts ?? []));
  protected readonly chosen = linkedSignal<ReadonlySet<string>>(() => {
    const all = this.rows().flatMap(({ attempts }) => attempts.map(({ attemptId }) => attemptId));
    const before = this.earlierRun()?.attemptIds;
    return new Set(before ? all.filter((id) => before.includes(id)) : all);
  });
  protected readonly answers = linkedSignal((): CohortAnswers => {
    const run = this.earlierRun();
    return run ? answersOf(run.name, run.options) : { ...usualAnswers, name: `Cohort of ${dateWords(this.session.today())}` };
  });
  protected readonly cohort = cohortForm(this.answers);
  protected readonly nothingChosen = signal(false);

  protected readonly heading = computed(() => {
    const count = this.rows().length;
    return this.list() ? `${howMany(count, 'apprentice')} wait${count === 1 ? 's' : ''}` : 'Who waits';
  });
  protected readonly standards = linkedSignal<WaitingAttemptsResponse | null, Choice[]>({
    source: this.list,
    computation: (list, before) => (list && this.wanted().standard === '' ? standardsIn(list) : (before?.value ?? [])),
  });
  protected readonly employers = computed(() => choicesOf(this.list()?.employers));
  protected readonly providers = computed(() => choicesOf(this.list()?.trainingProviders));
  protected readonly isFiltered = computed(() => Object.values(this.wanted()).some((value) => value !== ''));
  protected readonly nobody = ({ attempts }: WaitingAttemptsResponse) => attempts.length === 0;

  constructor() {
    effect(() => {
      const queryParams = Object.fromEntries(Object.entries(this.wanted()).map(([name, value]) => [name, value || null]));
      void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
    });
  }

  protected readonly send = async (): Promise<void> => {
    const attemptIds = [...this.chosen()];
    this.nothingChosen.set(attemptIds.length === 0);
    if (attemptIds.length === 0) return;
    const basedOn = this.basedOn();
    const request = { name: this.answers().name, attemptIds, ...optionsOf(this.answers()), ...(basedOn === undefined ? {} : { basedOn }) };
    const run = await this.api.post<CohortRunResponse>(cohortApi.runs, request);
    await this.router.navigateByUrl(cohortPaths.run(run.id));
  };
}

const choicesOf = (list: readonly NamedResponse[] | undefined): Choice[] =>
  (list ?? []).map(({ id, name }) => ({ value: id, label: name }));

const standardsIn = ({ attempts }: WaitingAttemptsResponse): Choice[] =>
  [...new Set(attempts.map(({ standardReference }) => standardReference))].sort().map((value) => ({ value, label: value }));
