import { Component, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogClose, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import { DateField, DatePipe, FormFrame, provideProblemWords, TextArea, TimePipe, written } from '@assay/platform/ui';
import { ApiClient, newIntention } from '@assay/platform/web';
import type { EnrolmentResponse } from '@assay/scheduling/contracts';
import { AttemptStage, bookingLimits } from '@assay/scheduling/domain';
import { schedulingApi } from '../scheduling-client';
import { schedulingProblemWords } from '../words/scheduling-problem-words';

/** Which step an enrolment is to take. */
export interface EnrolmentStepQuestion {
  readonly step: 'pause' | 'resumption' | 'withdrawal';
  readonly enrolment: EnrolmentResponse;
}

/** Names what a step brings with it, asks why, and takes it. Closes with the enrolment as it then is. */
@Component({
  selector: 'assay-enrolment-step-dialog',
  imports: [DateField, DatePipe, FormFrame, MatButton, MatDialogClose, MatDialogContent, MatDialogTitle, TextArea, TimePipe],
  template: `
    <h2 matDialogTitle>{{ words.heading }}</h2>
    <mat-dialog-content>
      <div class="assay-stack">
        <p>{{ words.consequence }}</p>
        @if (cancelled.length > 0) {
          <p>This will be cancelled, and everybody concerned is told:</p>
          <ul>
            @for (booking of cancelled; track booking.id) {
              <li>
                {{ booking.methodName }}, {{ booking.startsAt | assayDate: 'day' }} at {{ booking.startsAt | assayTime }} with
                {{ booking.assessor.name }}
              </li>
            }
          </ul>
        }
        <assay-form [form]="answer" [send]="send" [fieldWords]="fieldWords" [submitLabel]="words.submitLabel">
          <assay-text-area [field]="answer.reason" label="Why?" hint="Staff and the apprentice can read this" [rows]="3" />
          @if (question.step === 'pause') {
            <assay-date-field [field]="answer.expectedOn" label="Expected back" />
          }
          <button actions matButton type="button" matDialogClose>Go back</button>
        </assay-form>
      </div>
    </mat-dialog-content>
  `,
  styles: `
    ul {
      margin: 0;
      padding-inline-start: 1.25rem;
    }
  `,
  providers: [provideProblemWords(schedulingProblemWords)],
})
export class EnrolmentStepDialog {
  private readonly api = inject(ApiClient);
  private readonly opened = inject<MatDialogRef<EnrolmentStepDialog, EnrolmentResponse>>(MatDialogRef);
  private readonly intention = newIntention();
  protected readonly question = inject<EnrolmentStepQuestion>(MAT_DIALOG_DATA);
  protected readonly words = wordsOf(this.question);
  protected readonly fieldWords = { 'not-ahead': 'Enter a day to come' };
  protected readonly cancelled = this.question.step === 'resumption' ? [] : bookedAhead(this.question.enrolment);

  private readonly answers = signal({ reason: '', expectedOn: '' });
  protected readonly answer = form(this.answers, (path) => {
    written(path.reason, bookingLimits.reason);
  });

  protected readonly send = async (): Promise<void> => {
    const { step, enrolment } = this.question;
    const { reason, expectedOn } = this.answers();
    const options = { version: enrolment.version, intention: this.intention };
    const body = { reason, ...(expectedOn === '' ? {} : { expectedOn }) };
    this.opened.close(await this.api.post<EnrolmentResponse>(schedulingApi.enrolmentStep(enrolment.id, step), body, options));
  };
}

function bookedAhead({ attempts }: EnrolmentResponse) {
  return attempts.flatMap(({ booking, stage }) => (booking && stage !== AttemptStage.Assessed ? [booking] : []));
}

function wordsOf({ step, enrolment: { apprentice, windowEndsOn } }: EnrolmentStepQuestion) {
  const window = windowEndsOn === null ? '' : ' The assessment window stands still: its end moves by as many days as the pause takes.';
  return {
    pause: {
      heading: `Pause ${apprentice.name}?`,
      consequence: `Nothing can be booked until the pause is over.${window}`,
      submitLabel: 'Pause',
    },
    resumption: {
      heading: `Resume ${apprentice.name}?`,
      consequence: `Everything goes on where it stood.${windowEndsOn === null ? '' : ' The assessment window ends later by the days of the pause. Dates have to be found again.'}`,
      submitLabel: 'Resume',
    },
    withdrawal: {
      heading: `Withdraw ${apprentice.name}?`,
      consequence: 'Nothing more can be booked, and this cannot be undone. Outcomes the apprentice has already stay theirs.',
      submitLabel: 'Withdraw',
    },
  }[step];
}
