import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { form, max, min, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { FormFrame, NumberField, PageHeader, SelectField, TextField, provideProblemWords } from '@assay/platform/ui';
import { ApiClient } from '@assay/platform/web';
import type { PlanResponse, PlansResponse, StandardsResponse } from '@assay/standards/contracts';
import { standardsApi } from '../standards-client';
import { standardsPaths } from '../standards-paths';
import { standardsProblemWords } from '../words/standards-problem-words';
import { regimeChoices } from './regime-words';

/** Begins a plan: which standard, what it is called, and from what it starts. */
@Component({
  selector: 'assay-new-plan-page',
  imports: [FormFrame, NumberField, PageHeader, SelectField, TextField],
  template: `
    <assay-page-header
      heading="Enter a plan"
      lead="Its rules come next: methods, window, grades and how they come together."
      [backTo]="paths.plans"
      backLabel="Plans"
    />
    <assay-form class="assay-measure" [form]="fields" [send]="send" submitLabel="Begin the plan">
      <assay-select-field
        [field]="fields.standardId"
        label="Standard it assesses"
        placeholder="Choose a standard"
        [choices]="standards()"
      />
      <assay-text-field [field]="fields.reference" label="Number of the standard" hint="Such as ST0825" />
      <assay-text-field [field]="fields.versionLabel" label="Version of the plan" hint="Such as 1.1" />
      <assay-text-field [field]="fields.title" label="Title" />
      <assay-number-field [field]="fields.level" label="Level" />
      <assay-select-field [field]="fields.regime" label="Words of the plan" [optional]="false" [choices]="regimes" />
      <assay-select-field
        [field]="fields.copyOf"
        label="Start with"
        [optional]="false"
        placeholder="Nothing: every rule is entered"
        [choices]="plans()"
      />
    </assay-form>
  `,
  providers: [provideProblemWords(standardsProblemWords)],
})
export class NewPlanPage {
  /** The standard, where the address names one. */
  readonly standard = input<string>();

  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly known = httpResource<StandardsResponse>(() => standardsApi.standards);
  private readonly others = httpResource<PlansResponse>(() => standardsApi.plans);

  protected readonly standards = computed(() =>
    (this.known.hasValue() ? this.known.value().standards : []).map(({ id, title, versionLabel, occupationReference }) => ({
      value: id,
      label: `${title}, ${occupationReference}, version ${versionLabel ?? 'not given'}`,
    })),
  );
  protected readonly plans = computed(() =>
    (this.others.hasValue() ? this.others.value().plans : []).map(({ id, standardReference, versionLabel, title }) => ({
      value: id,
      label: `The rules of ${standardReference} ${versionLabel}, ${title}`,
    })),
  );
  protected readonly regimes = regimeChoices;
  protected readonly paths = standardsPaths;
  protected readonly answers = signal({
    standardId: '',
    reference: '',
    versionLabel: '',
    title: '',
    level: null as number | null,
    regime: 'end-point-assessment' as string,
    copyOf: '',
  });
  protected readonly fields = form(this.answers, (path) => {
    required(path.standardId, { message: 'Choose the standard' });
    required(path.reference, { message: 'Give the number of the standard' });
    required(path.versionLabel, { message: 'Give the version of the plan' });
    required(path.title, { message: 'Give the plan a title' });
    required(path.level, { message: 'Give the level' });
    min(path.level, 1, { message: 'Levels are 1 to 8' });
    max(path.level, 8, { message: 'Levels are 1 to 8' });
  });

  constructor() {
    effect(() => this.prefill(this.standard()));
  }

  /** What the standard says of itself, where one was chosen on the way here. */
  private prefill(id: string | undefined): void {
    const found = (this.known.hasValue() ? this.known.value().standards : []).find((one) => one.id === id);
    if (!found) return;
    this.answers.update((answers) => ({
      ...answers,
      standardId: found.id,
      reference: found.standardReference ?? answers.reference,
      title: found.title,
      level: found.level,
    }));
  }

  protected readonly send = async () => {
    const { standardId, copyOf, ...identity } = this.answers();
    const request = { ...identity, ...(copyOf === '' ? {} : { copyOf }) };
    const plan = await this.api.post<PlanResponse>(standardsApi.createPlan(standardId), request);
    await this.router.navigateByUrl(standardsPaths.plan(plan.id));
  };
}
