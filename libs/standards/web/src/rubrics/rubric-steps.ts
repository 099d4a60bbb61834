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
  type Question,
  StatusChip,
  TextArea,
  problemOf,
} from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import type { RubricResponse } from '@assay/standards/contracts';
import { returnReasonLimit, type RubricStep } from '@assay/standards/domain';
import { standardsApi } from '../standards-client';
import { rubricStatusWords } from '../words/status-words';
import { stepDone, stepQuestion } from './step-words';

/** Where the rubric stands between draft and published, and the steps this person may take. */
@Component({
  selector: 'assay-rubric-steps',
  imports: [Callout, DateTimePipe, FormFrame, MatButton, ProblemMessage, StatusChip, TextArea],
  templateUrl: './rubric-steps.html',
  styleUrl: './rubric-steps.scss',
})
export class RubricSteps {
  readonly rubric = input.required<RubricResponse>();
  /** How many criteria hold text that is not saved. */
  readonly unsaved = input.required<number>();
  readonly changed = output<RubricResponse>();

  private readonly api = inject(ApiClient);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);

  protected readonly status = computed(() => rubricStatusWords[this.rubric().status]);
  protected readonly waitsForAnother = computed(() =>
    this.rubric().steps.some(({ step, refusal }) => step === 'approve' && refusal === 'own-work'),
  );
  protected readonly problem = signal<Problem | null>(null);
  protected readonly working = signal(false);
  protected readonly returning = signal(false);
  protected readonly reason = signal({ reason: '' });
  protected readonly returnForm = form(this.reason, (path) => {
    required(path.reason, { message: 'Say what should change' });
    atMost(path.reason, returnReasonLimit);
  });

  protected may(step: RubricStep): boolean {
    return this.rubric().steps.some((one) => one.step === step && one.refusal === null);
  }

  protected async take(step: Exclude<RubricStep, 'return' | 'discard'>): Promise<void> {
    if (this.working() || this.unsaved() > 0) return;
    const question: Question = stepQuestion(step, this.rubric());
    if (!(await this.confirm.ask(question))) return;
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

  private async send(step: RubricStep, body: object): Promise<void> {
    const { id, version } = this.rubric();
    const rubric = await this.api.post<RubricResponse>(standardsApi.rubricStep(id, step), body, { version });
    this.notices.say(stepDone[step]);
    this.changed.emit(rubric);
  }
}
