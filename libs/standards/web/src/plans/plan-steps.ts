import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  atMost,
  Callout,
  Confirm,
  DateTimePipe,
  FormFrame,
  type Problem,
  ProblemMessage,
  StatusChip,
  TextArea,
  problemOf,
} from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import type { PlanResponse } from '@assay/standards/contracts';
import { type PlanStep, returnReasonLimit } from '@assay/standards/domain';
import { standardsApi } from '../standards-client';
import { planStatusWords } from '../words/status-words';
import { planStepDone, planStepQuestion } from './plan-step-words';

/** Where the plan stands between draft and published, and the steps this person may take. */
@Component({
  selector: 'assay-plan-steps',
  imports: [Callout, DateTimePipe, FormFrame, MatButton, ProblemMessage, StatusChip, TextArea],
  templateUrl: './plan-steps.html',
})
export class PlanSteps {
  readonly plan = input.required<PlanResponse>();
  /** How many changes are not saved. */
  readonly unsaved = input.required<number>();
  /** Rules that are not confirmed, in words. */
  readonly unverified = input.required<string | null>();
  readonly changed = output<PlanResponse>();

  private readonly api = inject(ApiClient);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);

  protected readonly status = computed(() => planStatusWords[this.plan().status]);
  protected readonly stands = computed(() => this.plan().contradictions.length === 0);
  protected readonly waitsForAnother = computed(() =>
    this.plan().steps.some(({ step, refusal }) => step === 'publish' && refusal === 'plan-own-work'),
  );
  protected readonly publishLabel = computed(() => (this.plan().status === 'submitted' ? 'Approve and publish' : 'Publish'));
  protected readonly problem = signal<Problem | null>(null);
  protected readonly working = signal(false);
  protected readonly returning = signal(false);
  protected readonly reason = signal({ reason: '' });
  protected readonly returnForm = form(this.reason, (path) => {
    required(path.reason, { message: 'Say what should change' });
    atMost(path.reason, returnReasonLimit);
  });

  protected may(step: PlanStep): boolean {
    return this.plan().steps.some((one) => one.step === step && one.refusal === null);
  }

  protected async take(step: Exclude<PlanStep, 'return'>): Promise<void> {
    if (this.working() || this.unsaved() > 0 || !this.stands()) return;
    if (!(await this.confirm.ask(planStepQuestion(step, this.plan(), this.unverified())))) return;
    this.working.set(true);
    this.problem.set(null);
    try {
      await this.send(step, {});
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    } finally {
      this.working.set(false);
    }
  }

  protected readonly sendBack = async () => {
    await this.send('return', this.reason());
    this.returning.set(false);
    this.reason.set({ reason: '' });
  };

  private async send(step: PlanStep, body: object): Promise<void> {
    const { id, version } = this.plan();
    const plan = await this.api.post<PlanResponse>(standardsApi.planStep(id, step), body, { version });
    this.notices.say(planStepDone[step]);
    this.changed.emit(plan);
  }
}
