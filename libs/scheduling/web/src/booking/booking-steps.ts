import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Dialogs, dateWords, timeWords } from '@assay/platform/ui';
import { ApiClient, Notices, Session } from '@assay/platform/web';
import { Permission } from '@assay/people/domain';
import type { BookingDetailResponse } from '@assay/scheduling/contracts';
import { BookingAction } from '@assay/scheduling/domain';
import { schedulingApi, type BookingStep } from '../scheduling-client';
import { schedulingPaths } from '../scheduling-paths';
import type { ReasonQuestion } from './reason-dialog';

/** What whoever looks may do with the booking now, the likely step first. */
@Component({
  selector: 'assay-booking-steps',
  imports: [MatButton, RouterLink],
  template: `
    <div class="assay-row">
      @if (may('confirm')) {
        <button matButton="filled" type="button" (click)="send('confirmation', 'Confirmed. The assessment is booked.')">
          {{ confirmLabel() }}
        </button>
      }
      @if (may('answer-offer')) {
        <a matButton="filled" [routerLink]="paths.offers">Answer the offer</a>
      }
      @if (may('offer')) {
        <button matButton="outlined" type="button" (click)="send('offers', 'The assessor has been asked.')">Ask the assessor</button>
      }
      @if (may('start')) {
        <button matButton="filled" type="button" (click)="send('start', 'The assessment has begun.')">Start the assessment</button>
      }
      @if (may('complete')) {
        <button matButton="filled" type="button" (click)="send('completion', 'The assessment has ended.')">End the assessment</button>
      }
      @if (may('reschedule')) {
        <a
          matButton="outlined"
          [routerLink]="paths.findTime(booking().enrolmentId, booking().attemptId)"
          [queryParams]="{ booking: booking().id }"
          >Choose another time</a
        >
      }
      @if (may('request-change') && !may('reschedule')) {
        <button matButton="outlined" type="button" (click)="ask('change-request')">Ask for another time</button>
      }
      @if (may('refuse-change')) {
        <button matButton="outlined" type="button" (click)="ask('change-refusal')">Keep the time</button>
      }
      @if (may('log-contact')) {
        <button matButton="outlined" type="button" (click)="logContact()">Record a call</button>
      }
      @if (may('no-show')) {
        <button matButton="outlined" type="button" (click)="ask('no-show')">They did not come</button>
      }
      @if (may('void')) {
        <button matButton type="button" (click)="ask('voiding')">It does not count</button>
      }
      @if (may('cancel')) {
        <button matButton type="button" (click)="cancel()">Cancel the booking</button>
      }
      @if (allocates()) {
        <a matButton [routerLink]="paths.attemptAssessors(booking().attemptId)">Second assessor</a>
      }
      @if (seesTimeline()) {
        <a matButton [routerLink]="paths.enrolment(booking().enrolmentId)">{{ booking().apprentice.name }}’s timeline</a>
      }
    </div>
  `,
})
export class BookingSteps {
  private readonly api = inject(ApiClient);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);

  readonly booking = input.required<BookingDetailResponse>();
  readonly changed = output();
  protected readonly paths = schedulingPaths;
  protected readonly seesTimeline = computed(() => this.session.can(Permission.ReadApprentices));
  protected readonly allocates = computed(() => this.session.can(Permission.AllocateAssessors));
  protected readonly confirmLabel = computed(() => (this.seesTimeline() ? 'Confirm the booking' : 'Confirm that I will be there'));

  protected may(action: BookingAction): boolean {
    return this.booking().actions.includes(action);
  }

  protected async send(step: BookingStep, said: string): Promise<void> {
    await this.api.post(schedulingApi.bookingStep(this.booking().id, step));
    this.done(said);
  }

  protected async ask(step: keyof typeof questions): Promise<void> {
    const { said, ...question } = questions[step];
    const { id, methodName, startsAt } = this.booking();
    const data: ReasonQuestion = {
      ...question,
      about: `${methodName}, ${dateWords(startsAt, 'day')} at ${timeWords(startsAt)}.`,
      path: schedulingApi.bookingStep(id, step),
    };
    const load = () => import('./reason-dialog').then((file) => file.ReasonDialog);
    if (await this.dialogs.open<boolean>(load, { data })) this.done(said);
  }

  protected async logContact(): Promise<void> {
    const load = () => import('./contact-dialog').then((file) => file.ContactDialog);
    if (await this.dialogs.open<boolean>(load, { data: this.booking().id })) this.done('Recorded.');
  }

  protected async cancel(): Promise<void> {
    const load = () => import('./cancel-dialog').then((file) => file.CancelDialog);
    if (await this.dialogs.open(load, { data: this.booking() })) this.done('Booking cancelled. The time is free again.');
  }

  private done(said: string): void {
    this.notices.say(said);
    this.changed.emit();
  }
}

const questions = {
  'change-request': {
    heading: 'Ask for another time',
    label: 'Why, and when would suit you?',
    hint: 'Your present time stays yours until we have answered',
    submitLabel: 'Send the request',
    said: 'Sent. Your present time stays yours until we have answered.',
  },
  'change-refusal': {
    heading: 'Keep the time as it is',
    label: 'Why can it not be moved?',
    hint: 'The apprentice reads this',
    submitLabel: 'Keep the time',
    said: 'The time stays as it is.',
  },
  'no-show': {
    heading: 'Record that the apprentice did not come',
    label: 'What happened?',
    hint: 'Everybody concerned can read this',
    submitLabel: 'Record it',
    said: 'Recorded: the apprentice did not come.',
  },
  voiding: {
    heading: 'This assessment does not count',
    label: 'Why?',
    hint: 'E.g. the link failed half way',
    submitLabel: 'Make it void',
    said: 'Recorded: the assessment does not count.',
  },
} as const;
