import { Component, inject, input, output, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { FormFrame, type Problem, ProblemMessage, problemOf, TextArea, written } from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import type { GatewayResponse } from '@assay/scheduling/contracts';
import { gatewayLimits, GatewayVerdict } from '@assay/scheduling/domain';
import { schedulingApi } from '../scheduling-client';

/** Accepts what was handed in, or sends it back with what is missing. */
@Component({
  selector: 'assay-gateway-decision',
  imports: [FormFrame, MatButton, ProblemMessage, TextArea],
  template: `
    @if (problem(); as failed) {
      <assay-problem-message [problem]="failed" />
    }
    @if (isSendingBack()) {
      <assay-form [form]="refusal" [send]="sendBack" submitLabel="Send back">
        <assay-text-area [field]="refusal.reason" label="What is missing?" hint="The one who handed it in reads this" [rows]="3" />
        <button actions matButton type="button" (click)="isSendingBack.set(false)">Not now</button>
      </assay-form>
    } @else {
      <div class="assay-row">
        <button
          matButton="filled"
          type="button"
          [attr.aria-label]="'Accept: ' + label()"
          [attr.aria-disabled]="isBusy() || null"
          (click)="accept()"
        >
          Accept
        </button>
        <button matButton="outlined" type="button" [attr.aria-label]="'Send back: ' + label()" (click)="isSendingBack.set(true)">
          Send back
        </button>
      </div>
    }
  `,
})
export class GatewayDecision {
  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  readonly submissionId = input.required<string>();
  readonly label = input.required<string>();
  readonly changed = output<GatewayResponse>();

  protected readonly isSendingBack = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  private readonly answers = signal({ reason: '' });
  protected readonly refusal = form(this.answers, (path) => {
    written(path.reason, gatewayLimits.reason, { missing: 'Say what is missing' });
  });

  protected readonly sendBack = async (): Promise<void> => {
    const gateway = await this.decide({ verdict: GatewayVerdict.Rejected, ...this.answers() });
    this.notices.say(`${this.label()} sent back.`);
    this.changed.emit(gateway);
  };

  protected async accept(): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set(null);
    try {
      const gateway = await this.decide({ verdict: GatewayVerdict.Accepted });
      this.notices.say(gateway.windowStartsOn ? 'The gateway is accepted: the clock has started.' : `${this.label()} accepted.`);
      this.changed.emit(gateway);
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    } finally {
      this.isBusy.set(false);
    }
  }

  private decide(body: object): Promise<GatewayResponse> {
    return this.api.post<GatewayResponse>(schedulingApi.gatewayDecision(this.submissionId()), body);
  }
}
