import { httpResource } from '@angular/common/http';
import { Component, inject, input, signal } from '@angular/core';
import { form, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  AsyncView,
  atMost,
  DatePipe,
  FormFrame,
  Loaded,
  NumberField,
  PageHeader,
  Panel,
  provideProblemWords,
  StatusChip,
  TextArea,
  written,
} from '@assay/platform/ui';
import { ApiClient, Notices, Session } from '@assay/platform/web';
import { Permission } from '@assay/people/domain';
import type { AdjustmentResponse, AdjustmentsResponse } from '@assay/scheduling/contracts';
import { adjustmentLimits } from '@assay/scheduling/domain';
import { schedulingApi } from '../scheduling-client';
import { schedulingPaths } from '../scheduling-paths';
import { schedulingProblemWords } from '../words/scheduling-problem-words';
import { adjustmentWords, effectWords } from './adjustment-words';

/** What an apprentice needs so that the assessment is fair: asked for here, by them or for them. */
@Component({
  selector: 'assay-own-adjustments-page',
  imports: [AsyncView, DatePipe, FormFrame, Loaded, MatButton, NumberField, PageHeader, Panel, StatusChip, TextArea],
  templateUrl: './own-adjustments-page.html',
  providers: [provideProblemWords(schedulingProblemWords)],
})
export class OwnAdjustmentsPage {
  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);

  readonly id = input.required<string>();
  protected readonly words = adjustmentWords;
  protected readonly effectWords = effectWords;
  protected readonly list = httpResource<AdjustmentsResponse>(() => schedulingApi.adjustmentsOf(this.id()));

  protected back(): string {
    return this.session.can(Permission.ReadOwnOutcome) ? schedulingPaths.myAssessment : schedulingPaths.enrolment(this.id());
  }

  private readonly answers = signal({ extraMinutes: 0, wanted: '', reason: '', evidence: '' });
  protected readonly request = form(this.answers, (path) => {
    validate(path.extraMinutes, ({ value }) => {
      const { min, max } = adjustmentLimits.minutes;
      return value() >= min && value() <= max ? undefined : { kind: 'range', message: `Enter a number from ${min} to ${max}` };
    });
    validate(path.wanted, ({ value, valueOf }) =>
      value().trim() === '' && valueOf(path.extraMinutes) === 0
        ? { kind: 'required', message: 'Say what would help, or how much more time' }
        : undefined,
    );
    atMost(path.wanted, adjustmentLimits.wanted.max);
    written(path.reason, adjustmentLimits.reason, { missing: 'Say why it is needed' });
  });

  protected readonly send = async (): Promise<void> => {
    const { extraMinutes, wanted, reason, evidence } = this.answers();
    const request = { extraMinutes, reason, ...(wanted ? { wanted } : {}), ...(evidence ? { evidence } : {}) };
    await this.api.post(schedulingApi.adjustmentsOf(this.id()), request);
    this.answers.set({ extraMinutes: 0, wanted: '', reason: '', evidence: '' });
    this.notices.say('Sent. You will hear from us.');
    this.list.reload();
  };

  protected waits({ adjustments }: AdjustmentsResponse): boolean {
    return adjustments.some(({ status }) => status === 'requested');
  }

  protected async withdraw({ id }: AdjustmentResponse): Promise<void> {
    await this.api.post(schedulingApi.adjustmentStep(id, 'withdrawal'));
    this.notices.say('Withdrawn.');
    this.list.reload();
  }
}
