import { Injectable, computed, signal } from '@angular/core';
import type { PlanResponse, StandardResponse } from '@assay/standards/contracts';
import {
  type AssessmentPlan,
  type PlanContradiction,
  type Rule,
  changedRules,
  checkPlan,
  listRules,
  mergePlans,
  replaceRule,
  same,
} from '@assay/standards/domain';

/** Where a rule comes from, whose it is, how sure we are. */
export type RuleSource = Omit<Rule<unknown>, 'value'>;

/** A change of a source, made from what it is by then. */
export type SourceStep = (source: RuleSource) => RuleSource;

interface History {
  readonly past: readonly AssessmentPlan[];
  readonly now: AssessmentPlan;
  readonly future: readonly AssessmentPlan[];
}

/** Steps that can be taken back. */
const longestHistory = 200;

/** The plan as a person has it in hand: what the server keeps, every change since, and what contradicts itself by now. */
@Injectable()
export class PlanEditing {
  private readonly kept = signal<PlanResponse | null>(null);
  private readonly history = signal<History | null>(null);

  /** The plan as the server has it, for `If-Match` and the steps. */
  readonly response = this.kept.asReadonly();
  readonly plan = computed(() => this.history()?.now ?? null);
  readonly canUndo = computed(() => (this.history()?.past.length ?? 0) > 0);
  readonly canRedo = computed(() => (this.history()?.future.length ?? 0) > 0);
  readonly contradictions = computed<readonly PlanContradiction[]>(() => {
    const plan = this.plan();
    return plan ? checkPlan(plan) : [];
  });
  readonly rules = computed(() => {
    const plan = this.plan();
    return plan ? listRules(plan) : [];
  });
  /** How many rules differ from what the server has; at least one where anything does. */
  readonly unsaved = computed(() => {
    const [kept, plan] = [this.kept(), this.plan()];
    if (!kept || !plan || same(kept.plan, plan)) return 0;
    return Math.max(1, changedRules(kept.plan, plan).length);
  });
  /** The standard the plan assesses, for its duties and KSBs. */
  readonly standard = signal<StandardResponse | null>(null);
  readonly mayEdit = signal(false);
  /** The source last given, offered for the next rule. */
  readonly source = signal<RuleSource>({ citation: '', owner: 'plan', certainty: 'stated' });

  /** Takes over what the server answered and forgets what was done before. */
  open(response: PlanResponse): void {
    this.kept.set(response);
    this.history.set({ past: [], now: response.plan, future: [] });
  }

  /** Takes over the answer to a save; what was done before can still be taken back. */
  saved(response: PlanResponse): void {
    this.kept.set(response);
    this.history.update((history) => history && { ...history, now: response.plan });
  }

  /** One step that can be taken back. */
  change(step: (plan: AssessmentPlan) => AssessmentPlan): void {
    this.history.update((history) => {
      if (!history) return history;
      const now = step(history.now);
      if (same(now, history.now)) return history;
      return { past: [...history.past, history.now].slice(-longestHistory), now, future: [] };
    });
  }

  /** Changes the rule at a path, from what it is by now. */
  changeRule(path: string, step: (rule: Rule<unknown>) => Rule<unknown>): void {
    const rule = this.ruleAt(path);
    if (rule) this.change((plan) => replaceRule(plan, path, step(rule)) ?? plan);
  }

  /** Gives the rule at a path another source, which is offered for the next rule. */
  changeSource(path: string, step: SourceStep): void {
    const rule = this.ruleAt(path);
    if (!rule) return;
    const { value, ...source } = rule;
    const next = step(source);
    this.source.set(next);
    this.changeRule(path, () => ({ ...next, value }));
  }

  undo(): void {
    this.history.update((history) => {
      const before = history?.past.at(-1);
      if (!history || !before) return history;
      return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future] };
    });
  }

  redo(): void {
    this.history.update((history) => {
      const [next, ...future] = history?.future ?? [];
      return history && next ? { past: [...history.past, history.now], now: next, future } : history;
    });
  }

  /** Brings a copy that somebody else saved and ours together, as one step; returns what both had changed. */
  merge(theirs: PlanResponse): readonly string[] {
    const [base, ours] = [this.kept(), this.plan()];
    if (!base || !ours) return [];
    const { plan, both } = mergePlans(base.plan, ours, theirs.plan);
    this.kept.set(theirs);
    this.change(() => plan);
    return both;
  }

  private ruleAt(path: string): Rule<unknown> | undefined {
    return this.rules().find((listed) => listed.path === path)?.rule;
  }
}
