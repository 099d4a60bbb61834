import { Component, inject, input, output, signal } from '@angular/core';
import { form, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { CheckboxField, DatePipe, DateTimePipe, Definitions, Dialogs, FormFrame, Panel, TimeRangePipe } from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import type { MyOfferResponse } from '@assay/scheduling/contracts';
import type { ReasonQuestion } from '../booking/reason-dialog';
import { schedulingApi } from '../scheduling-client';
import { modeWords } from '../words/stage-words';

/** One offer: what, when, of whom; taken with a declaration, declined with a reason, or given up for an interest. */
@Component({
  selector: 'assay-offer-card',
  imports: [CheckboxField, DatePipe, DateTimePipe, Definitions, FormFrame, MatButton, Panel, TimeRangePipe],
  template: `
    <assay-panel [heading]="offer().booking.methodName">
      <div class="assay-stack">
        <dl assayDefinitions>
          <div>
            <dt>When</dt>
            <dd>
              {{ offer().booking.startsAt | assayDate: 'day' }}, {{ offer().booking.startsAt | assayTimeRange: offer().booking.endsAt }}
            </dd>
          </div>
          <div>
            <dt>Where</dt>
            <dd>{{ offer().booking.room?.name ?? modeWords[offer().booking.mode] }}</dd>
          </div>
          <div>
            <dt>Apprentice</dt>
            <dd>{{ offer().booking.apprentice.name }}</dd>
          </div>
          <div>
            <dt>Employer</dt>
            <dd>{{ offer().employer }}</dd>
          </div>
          <div>
            <dt>Training provider</dt>
            <dd>{{ offer().trainingProvider }}</dd>
          </div>
          <div>
            <dt>Answer by</dt>
            <dd>{{ offer().answerBy | assayDateTime }}</dd>
          </div>
        </dl>
        <assay-form [form]="answer" [send]="accept" submitLabel="Accept">
          <assay-checkbox-field
            [field]="answer.hasNoInterest"
            label="Nothing binds me to the apprentice, the employer or the training provider"
            hint="No employment now or in the last three years, no relative or friend, no business"
          />
          <button actions matButton="outlined" type="button" (click)="decline()">Decline</button>
          <button actions matButton type="button" (click)="declareInterest()">I have an interest</button>
        </assay-form>
      </div>
    </assay-panel>
  `,
})
export class OfferCard {
  private readonly api = inject(ApiClient);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);

  readonly offer = input.required<MyOfferResponse>();
  readonly answered = output();
  protected readonly modeWords = modeWords;

  private readonly answers = signal({ hasNoInterest: false });
  protected readonly answer = form(this.answers, (path) => {
    validate(path.hasNoInterest, ({ value }) =>
      value() ? undefined : { kind: 'declare', message: 'Say so if nothing binds you; else choose “I have an interest”' },
    );
  });

  protected readonly accept = async (): Promise<void> => {
    await this.api.post(schedulingApi.offerAnswer(this.offer().id, 'acceptance'), this.answers());
    this.done('Accepted. It is in your week.');
  };

  protected async decline(): Promise<void> {
    const { booking } = this.offer();
    const data: ReasonQuestion = {
      heading: 'Decline this assessment',
      about: `${booking.methodName} of ${booking.apprentice.name}. The next assessor is asked at once.`,
      label: 'Why?',
      hint: 'Whoever books reads this; the apprentice does not',
      submitLabel: 'Decline',
      path: schedulingApi.offerAnswer(this.offer().id, 'decline'),
    };
    const load = () => import('../booking/reason-dialog').then((file) => file.ReasonDialog);
    if (await this.dialogs.open<boolean>(load, { data })) this.done('Declined. Somebody else is asked now.');
  }

  protected async declareInterest(): Promise<void> {
    const load = () => import('./interest-dialog').then((file) => file.InterestDialog);
    if (await this.dialogs.open<boolean>(load, { data: this.offer() })) this.done('Thank you. Somebody else is asked now.');
  }

  private done(said: string): void {
    this.notices.say(said);
    this.answered.emit();
  }
}
