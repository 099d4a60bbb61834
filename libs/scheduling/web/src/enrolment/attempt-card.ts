import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Permission } from '@assay/people/domain';
import { DatePipe, Definitions, Dialogs, DurationPipe, Panel, StatusChip, TimeRangePipe } from '@assay/platform/ui';
import { Session } from '@assay/platform/web';
import type { AttemptResponse, EnrolmentResponse } from '@assay/scheduling/contracts';
import { AttemptStage } from '@assay/scheduling/domain';
import { schedulingPaths } from '../scheduling-paths';
import { WaitingPlace } from '../waiting-list/waiting-place';
import { modeWords, stageWords } from '../words/stage-words';

/** One assessment of the apprentice: what it waits for, or when and where it is. */
@Component({
  selector: 'assay-attempt-card',
  imports: [DatePipe, Definitions, DurationPipe, MatButton, Panel, RouterLink, StatusChip, TimeRangePipe, WaitingPlace],
  templateUrl: './attempt-card.html',
  styles: `
    .foot {
      margin-block-start: 1rem;
    }
  `,
})
export class AttemptCard {
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);

  readonly attempt = input.required<AttemptResponse>();
  readonly enrolmentId = input.required<string>();
  readonly canBeBooked = input(true);
  readonly changed = output<EnrolmentResponse>();
  /** Something changed that the server knows better. */
  readonly reload = output();

  protected readonly paths = schedulingPaths;
  protected readonly modeWords = modeWords;
  protected readonly words = computed(() => stageWords[this.attempt().stage]);
  protected readonly wantsBooking = computed(() => {
    const { stage } = this.attempt();
    return (
      (stage === AttemptStage.AwaitsDate || stage === AttemptStage.Held) && this.canBeBooked() && this.session.can(Permission.FindSlots)
    );
  });
  protected readonly mayWait = computed(() => {
    const { stage } = this.attempt();
    const canWait = stage === AttemptStage.AwaitsDate || stage === AttemptStage.Held;
    return canWait && this.canBeBooked() && this.session.can(Permission.JoinWaitingList);
  });
  protected readonly mayRecord = computed(
    () => this.attempt().stage === AttemptStage.AwaitsSubmission && this.session.can(Permission.AcceptGateway),
  );

  /** A further attempt says so, to be told from the one before. */
  protected readonly heading = computed(() => {
    const { methodName, number, kind } = this.attempt();
    return number === 1 ? methodName : `${methodName}, ${kind === 'first' ? `attempt ${number}` : kind}`;
  });
  protected readonly maySayWhatHappened = computed(
    () => this.attempt().stage === AttemptStage.Assessed && this.session.can(Permission.RequestConsideration),
  );

  protected async recordSubmission(): Promise<void> {
    const load = () => import('./submission-dialog').then((file) => file.SubmissionDialog);
    const changed = await this.dialogs.open<EnrolmentResponse>(load, { data: this.attempt() });
    if (changed) this.changed.emit(changed);
  }
}
