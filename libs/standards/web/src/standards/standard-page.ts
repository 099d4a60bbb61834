import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { Permission } from '@assay/people/domain';
import {
  AsyncView,
  DateTimePipe,
  Definitions,
  Loaded,
  PageHeader,
  Panel,
  type Problem,
  ProblemMessage,
  StatusChip,
  problemOf,
  provideProblemWords,
} from '@assay/platform/ui';
import { ApiClient, Notices, Session } from '@assay/platform/web';
import type { PlanResponse, RubricResponse, StandardResponse } from '@assay/standards/contracts';
import { standardsApi } from '../standards-client';
import { standardsPaths } from '../standards-paths';
import { standardsProblemWords } from '../words/standards-problem-words';
import { planStatusWords, rubricStatusWords } from '../words/status-words';
import { OccupationParts } from './occupation-parts';

/** An occupation as it was published, where it came from, and what uses it. */
@Component({
  selector: 'assay-standard-page',
  imports: [
    AsyncView,
    DateTimePipe,
    Definitions,
    Loaded,
    MatButton,
    OccupationParts,
    PageHeader,
    Panel,
    ProblemMessage,
    RouterLink,
    StatusChip,
  ],
  templateUrl: './standard-page.html',
  styleUrl: './standard-page.scss',
  providers: [provideProblemWords(standardsProblemWords)],
})
export class StandardPage {
  readonly id = input.required<string>();

  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly session = inject(Session);

  protected readonly standard = httpResource<StandardResponse>(() => standardsApi.standard(this.id()));
  protected readonly shown = computed(() => (this.standard.hasValue() ? this.standard.value() : null));
  protected readonly heading = computed(() => this.shown()?.title ?? 'Standard');
  protected readonly lead = computed(() => this.shown()?.document.purpose ?? undefined);
  protected readonly inWork = computed(() =>
    this.shown()?.rubrics.some(({ status }) => ['draft', 'submitted', 'approved'].includes(status)),
  );
  protected readonly mayGenerate = computed(() => this.session.can(Permission.EditRubric) && this.inWork() === false);
  protected readonly mayAdopt = computed(() => this.session.can(Permission.ManagePlans));
  protected readonly working = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected readonly paths = standardsPaths;
  protected readonly rubricWords = rubricStatusWords;
  protected readonly planWords = planStatusWords;

  protected generate(): Promise<void> {
    return this.work(async () => {
      const rubric = await this.api.post<RubricResponse>(standardsApi.generate(this.id()));
      this.notices.say(`Draft rubric made: ${rubric.criteria.length} criteria.`);
      await this.router.navigateByUrl(standardsPaths.rubric(rubric.id));
    });
  }

  protected adopt(shipped: string): Promise<void> {
    const [reference, versionLabel] = shipped.split(' ');
    return this.work(async () => {
      const plan = await this.api.post<PlanResponse>(standardsApi.plans, {
        standardVersionId: this.id(),
        reference,
        versionLabel,
      });
      this.notices.say(`Plan ${shipped} adopted as a draft.`);
      await this.router.navigateByUrl(standardsPaths.plan(plan.id));
    });
  }

  private async work(step: () => Promise<void>): Promise<void> {
    if (this.working()) return;
    this.working.set(true);
    this.problem.set(null);
    try {
      await step();
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    } finally {
      this.working.set(false);
    }
  }
}
