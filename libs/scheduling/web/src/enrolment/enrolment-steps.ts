import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Permission } from '@assay/people/domain';
import { Dialogs } from '@assay/platform/ui';
import { canMove } from '@assay/platform/util';
import { Notices, Session } from '@assay/platform/web';
import type { EnrolmentResponse } from '@assay/scheduling/contracts';
import { EnrolmentStatus, enrolmentTransitions } from '@assay/scheduling/domain';
import type { EnrolmentStepQuestion } from './enrolment-step-dialog';

/** The steps beside the straight way: a pause, its end, and leaving. */
@Component({
  selector: 'assay-enrolment-steps',
  imports: [MatButton],
  template: `
    <div class="assay-row">
      @if (isPaused() && may()) {
        <button matButton="filled" type="button" (click)="ask('resumption')">Resume</button>
      }
      @if (canPause()) {
        <button matButton="outlined" type="button" (click)="ask('pause')">Pause</button>
      }
      @if (canWithdraw()) {
        <button matButton type="button" (click)="ask('withdrawal')">Withdraw</button>
      }
    </div>
  `,
})
export class EnrolmentSteps {
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);

  readonly enrolment = input.required<EnrolmentResponse>();
  readonly changed = output<EnrolmentResponse>();

  protected readonly may = computed(() => this.session.can(Permission.PauseEnrolment));
  protected readonly isPaused = computed(() => this.enrolment().status === EnrolmentStatus.Paused);
  protected readonly canPause = computed(() => this.leadsTo(EnrolmentStatus.Paused));
  protected readonly canWithdraw = computed(() => this.leadsTo(EnrolmentStatus.Withdrawn));

  protected async ask(step: EnrolmentStepQuestion['step']): Promise<void> {
    const data: EnrolmentStepQuestion = { step, enrolment: this.enrolment() };
    const changed = await this.dialogs.open<EnrolmentResponse>(
      () => import('./enrolment-step-dialog').then((file) => file.EnrolmentStepDialog),
      { data },
    );
    if (!changed) return;
    this.notices.say(said[step]);
    this.changed.emit(changed);
  }

  private leadsTo(next: EnrolmentStatus): boolean {
    return this.may() && canMove(enrolmentTransitions, this.enrolment().status, next);
  }
}

const said = {
  pause: 'Paused. What was booked ahead is cancelled.',
  resumption: 'Resumed.',
  withdrawal: 'Withdrawn. What was booked ahead is cancelled.',
} as const;
