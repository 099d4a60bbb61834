import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type Problem, ProblemMessage, problemOf } from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import type { EnrolmentResponse } from '@assay/scheduling/contracts';
import { schedulingApi } from '../scheduling-client';

/** Goes through what the plan wants at the gateway, item by item, and starts the assessment window. */
@Component({
  selector: 'assay-gateway-acceptance',
  imports: [MatButton, ProblemMessage],
  template: `
    @if (problem(); as failed) {
      <assay-problem-message [problem]="failed" />
    }
    <form novalidate (submit)="$event.preventDefault(); accept()">
      <fieldset>
        <legend>Tick what you have seen and accept</legend>
        @for (item of enrolment().gatewayItems; track item.key) {
          <label>
            <input type="checkbox" [checked]="seen().has(item.key)" (change)="toggle(item.key)" [disabled]="item.status === 'accepted'" />
            <span>{{ item.label }}{{ item.dueAtGateway ? '' : ' (may follow later)' }}</span>
          </label>
        }
      </fieldset>
      <button matButton="filled" type="submit" [attr.aria-disabled]="isSending() || null">Accept the gateway</button>
    </form>
    <p class="assay-quiet">The assessment window starts today.</p>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: 0.75rem;
    }
    fieldset {
      display: grid;
      gap: 0.5rem;
      margin-block-end: 1rem;
    }
    legend {
      margin-block-end: 0.5rem;
    }
    label {
      display: flex;
      align-items: flex-start;
      gap: 0.625rem;
      min-block-size: 1.75rem;
    }
    input {
      flex: none;
      inline-size: 1.5rem;
      block-size: 1.5rem;
      margin: 0;
      accent-color: var(--assay-accent);
    }
  `,
})
export class GatewayAcceptance {
  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);

  readonly enrolment = input.required<EnrolmentResponse>();
  readonly accepted = output<EnrolmentResponse>();

  protected readonly seen = signal<ReadonlySet<string>>(new Set());
  protected readonly problem = signal<Problem | null>(null);
  protected readonly isSending = signal(false);

  protected toggle(key: string): void {
    const seen = new Set(this.seen());
    if (!seen.delete(key)) seen.add(key);
    this.seen.set(seen);
  }

  protected async accept(): Promise<void> {
    if (this.isSending()) return;
    this.isSending.set(true);
    this.problem.set(null);
    try {
      const acceptedItems = [...this.seen()];
      const enrolment = await this.api.post<EnrolmentResponse>(schedulingApi.gatewayAcceptance(this.enrolment().id), { acceptedItems });
      this.notices.say('Gateway accepted. The assessments can be booked now.');
      this.accepted.emit(enrolment);
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    } finally {
      this.isSending.set(false);
    }
  }
}
