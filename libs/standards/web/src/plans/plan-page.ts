import { httpResource } from '@angular/common/http';
import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Permission } from '@assay/people/domain';
import {
  AsyncView,
  Callout,
  Confirm,
  DateTimePipe,
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
import type { PlanResponse } from '@assay/standards/contracts';
import { type ListedRule, listRules } from '@assay/standards/domain';
import { standardsApi } from '../standards-client';
import { standardsPaths } from '../standards-paths';
import { contradictionWords } from '../words/contradiction-words';
import { counted } from '../words/counted';
import { standardsProblemWords } from '../words/standards-problem-words';
import { planStatusWords } from '../words/status-words';
import { AggregationTable } from './aggregation-table';
import { PlanRules } from './plan-rules';
import { RuleForm } from './rule-form';
import { PlanSimulator } from './plan-simulator';
import { WindowTimeline } from './window-timeline';

/** A plan with every rule and its source, its table, its course through the window, and what it makes of any grades. */
@Component({
  selector: 'assay-plan-page',
  imports: [
    AggregationTable,
    AsyncView,
    Callout,
    DateTimePipe,
    Loaded,
    MatButton,
    PageHeader,
    Panel,
    PlanRules,
    PlanSimulator,
    ProblemMessage,
    RouterLink,
    RuleForm,
    StatusChip,
    WindowTimeline,
  ],
  templateUrl: './plan-page.html',
  providers: [provideProblemWords(standardsProblemWords)],
})
export class PlanPage {
  readonly id = input.required<string>();

  private readonly api = inject(ApiClient);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly plan = httpResource<PlanResponse>(() => standardsApi.plan(this.id()));
  private readonly shown = computed(() => (this.plan.hasValue() ? this.plan.value() : null));
  protected readonly heading = computed(() =>
    this.shown() ? `Plan: ${this.shown()?.title}` : 'Assessment plan',
  );
  protected readonly lead = computed(() => {
    const plan = this.shown();
    return plan ? `${plan.standardReference}, version ${plan.versionLabel}` : undefined;
  });
  protected readonly mayChange = computed(
    () => this.shown()?.status === 'draft' && this.session.can(Permission.ManagePlans),
  );
  protected readonly unverified = computed(() => {
    const plan = this.shown();
    const count = plan
      ? listRules(plan.plan).filter(({ rule }) => rule.certainty === 'unverified').length
      : 0;
    return count > 0 ? counted(count, 'rule is', 'rules are') : null;
  });
  protected readonly problem = signal<Problem | null>(null);
  protected readonly changing = signal<ListedRule | null>(null);

  protected readonly paths = standardsPaths;
  protected readonly words = planStatusWords;
  protected readonly contradictionWords = contradictionWords;

  protected change(listed: ListedRule): void {
    this.changing.set(listed);
    afterNextRender(() => this.element.querySelector<HTMLElement>('assay-rule-form h3')?.focus(), {
      injector: this.injector,
    });
  }

  protected readonly amend = async (amendment: object) => {
    const plan = this.shown();
    if (!plan) return;
    const answer = await this.api.put<PlanResponse>(standardsApi.planRules(plan.id), amendment, {
      version: plan.version,
    });
    this.plan.set(answer);
    this.changing.set(null);
    this.notices.say('Rule saved.');
  };

  protected async publish({
    id,
    version,
    standardReference,
    versionLabel,
    contradictions,
  }: PlanResponse): Promise<void> {
    if (contradictions.length > 0) return;
    const open = this.unverified();
    const sure = await this.confirm.ask({
      heading: 'Publish the plan?',
      consequences: [
        `${standardReference} ${versionLabel} can never be changed again; apprentices can be enrolled on it.`,
        ...(open ? [`${open} not confirmed.`] : []),
      ],
      confirmLabel: 'Publish',
    });
    if (!sure) return;
    this.problem.set(null);
    try {
      this.plan.set(await this.api.post<PlanResponse>(standardsApi.publishPlan(id), {}, { version }));
      this.notices.say('Plan published.');
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    }
  }
}
