import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permission } from '@assay/people/domain';
import {
  AsyncView,
  Confirm,
  counted,
  Loaded,
  PageHeader,
  type Problem,
  ProblemMessage,
  problemOf,
  provideProblemWords,
} from '@assay/platform/ui';
import { ApiClient, Notices, Session } from '@assay/platform/web';
import type { PlanResponse, StandardResponse } from '@assay/standards/contracts';
import { standardsApi } from '../standards-client';
import { standardsPaths } from '../standards-paths';
import { standardsProblemWords } from '../words/standards-problem-words';
import { AddRule } from './add-rule';
import { AggregationTable } from './aggregation-table';
import { MethodCards } from './method-cards';
import { OrderGraph } from './order-graph';
import { PlanBar } from './plan-bar';
import { PlanConflict } from './plan-conflict';
import { PlanEditing } from './plan-editing';
import { PlanEffects } from './plan-effects';
import { PlanIdentity } from './plan-identity';
import { PlanSection } from './plan-section';
import { PlanSectionNav } from './plan-section-nav';
import { PlanSimulator } from './plan-simulator';
import { PlanSteps } from './plan-steps';
import { DutyLinks } from './duty-links';
import { WindowTimeline } from './window-timeline';

/** A plan part by part: every rule with its source, edited in place, checked and simulated as one types. */
@Component({
  selector: 'assay-plan-page',
  imports: [
    AddRule,
    AggregationTable,
    AsyncView,
    DutyLinks,
    Loaded,
    MethodCards,
    OrderGraph,
    PageHeader,
    PlanBar,
    PlanConflict,
    PlanEffects,
    PlanIdentity,
    PlanSection,
    PlanSectionNav,
    PlanSimulator,
    PlanSteps,
    ProblemMessage,
    RouterLink,
    WindowTimeline,
  ],
  templateUrl: './plan-page.html',
  styleUrl: './plan-page.scss',
  providers: [PlanEditing, provideProblemWords(standardsProblemWords)],
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class PlanPage {
  readonly id = input.required<string>();

  private readonly api = inject(ApiClient);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  protected readonly editing = inject(PlanEditing);

  protected readonly plan = httpResource<PlanResponse>(() => standardsApi.plan(this.id()));
  private readonly standardId = computed(() => this.editing.response()?.standardVersionId);
  private readonly standard = httpResource<StandardResponse>(() => {
    const id = this.standardId();
    return id === undefined ? undefined : standardsApi.standard(id);
  });
  protected readonly heading = computed(() => {
    const plan = this.editing.plan();
    return plan ? `Plan: ${plan.title}` : 'Assessment plan';
  });
  protected readonly lead = computed(() => {
    const plan = this.editing.plan();
    return plan ? `${plan.reference}, version ${plan.versionLabel}` : undefined;
  });
  protected readonly unverified = computed(() => {
    const count = this.editing.rules().filter(({ rule }) => rule.certainty === 'unverified').length;
    return count > 0 ? counted(count, 'rule is', 'rules are') : null;
  });
  /** Versions of the standard that were imported after the one this plan was made for. */
  protected readonly newer = computed(() => {
    const standard = this.editing.standard();
    return (standard?.otherVersions ?? []).filter(({ importedAt }) => importedAt > (standard?.importedAt ?? ''));
  });
  protected readonly saving = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly theirs = signal<PlanResponse | null>(null);
  protected readonly paths = standardsPaths;

  constructor() {
    effect(() => {
      const answer = this.plan.hasValue() ? this.plan.value() : null;
      if (answer) untracked(() => this.begin(answer));
    });
    effect(() => this.editing.standard.set(this.standard.hasValue() ? this.standard.value() : null));
  }

  protected begin(answer: PlanResponse): void {
    this.editing.open(answer);
    this.editing.mayEdit.set(answer.status === 'draft' && this.session.can(Permission.ManagePlans));
    this.theirs.set(null);
  }

  protected async save(): Promise<void> {
    const [kept, plan] = [this.editing.response(), this.editing.plan()];
    if (!kept || !plan || this.saving()) return;
    this.saving.set(true);
    this.problem.set(null);
    try {
      const { id, version } = kept;
      this.editing.saved(await this.api.put<PlanResponse>(standardsApi.plan(id), { plan }, { version }));
      this.notices.say('Plan saved.');
    } catch (thrown) {
      this.refused(problemOf(thrown));
    } finally {
      this.saving.set(false);
    }
  }

  private refused(problem: Problem): void {
    const current = problem.code === 'stale' ? (problem.facts['current'] as PlanResponse | undefined) : undefined;
    this.theirs.set(current ?? null);
    this.problem.set(current ? null : problem);
  }

  protected merge(theirs: PlanResponse): void {
    const both = this.editing.merge(theirs);
    this.theirs.set(null);
    this.notices.say(
      both.length === 0
        ? 'Both are together. Look through it and save.'
        : `Both are together. What you both changed stands as you have it: ${both.join(', ')}.`,
    );
  }

  /** Asks before unsaved changes are left behind. */
  mayLeave(): boolean | Promise<boolean> {
    const count = this.editing.unsaved();
    return (
      count === 0 ||
      this.confirm.ask({
        heading: 'Leave without saving?',
        consequences: [`${counted(count, 'change is', 'changes are')} lost.`],
        confirmLabel: 'Leave',
        danger: true,
      })
    );
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.editing.unsaved() > 0) event.preventDefault();
  }
}
