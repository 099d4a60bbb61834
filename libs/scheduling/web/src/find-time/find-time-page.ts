import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { Permission } from '@assay/people/domain';
import {
  AsyncView,
  type Choice,
  dateWords,
  Dialogs,
  EmptyState,
  Loaded,
  PageHeader,
  type Problem,
  ProblemMessage,
  problemOf,
  provideProblemWords,
  SelectField,
  durationWords,
  timeWords,
} from '@assay/platform/ui';
import { ApiClient, newIntention, Notices, Session } from '@assay/platform/web';
import type {
  BookingDetailResponse,
  BookingResponse,
  EnrolmentResponse,
  NamedResponse,
  SlotResponse,
  SlotsResponse,
} from '@assay/scheduling/contracts';
import { schedulingApi } from '../scheduling-client';
import { schedulingPaths } from '../scheduling-paths';
import { schedulingProblemWords } from '../words/scheduling-problem-words';
import { modeWords } from '../words/stage-words';
import { AskAboutStart, type TimeAgainstRules } from './ask-about-start';
import { CheckBooking } from './check-booking';
import { CheckMove, type NewTime } from './check-move';
import { firstDayWithTimes } from './days';
import { DayChoice } from './day-choice';
import { DayReasons } from './day-reasons';
import type { OverrideQuestion } from './override-dialog';
import { TimeChoice } from './time-choice';

/** The date first, then the times below it; a chosen time is held while the answers are checked. */
@Component({
  selector: 'assay-find-time-page',
  imports: [
    AskAboutStart,
    AsyncView,
    CheckBooking,
    CheckMove,
    DayChoice,
    DayReasons,
    EmptyState,
    Loaded,
    MatButton,
    PageHeader,
    ProblemMessage,
    SelectField,
    TimeChoice,
  ],
  templateUrl: './find-time-page.html',
  styleUrl: './find-time-page.scss',
  providers: [provideProblemWords(schedulingProblemWords)],
})
export class FindTimePage {
  private readonly api = inject(ApiClient);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly session = inject(Session);

  readonly id = input.required<string>();
  readonly attemptId = input.required<string>();
  /** The booking that is to move; without, a first one is made. */
  readonly booking = input<string>();

  protected readonly wanted = signal({ mode: '', assessorId: '' });
  protected readonly filter = form(this.wanted);
  private readonly enrolment = httpResource<EnrolmentResponse>(() => schedulingApi.enrolment(this.id()));
  private readonly present = httpResource<BookingDetailResponse>(() => {
    const id = this.booking();
    return id && schedulingApi.booking(id);
  });
  /** No time is shown before the booking that is to move is known: a choice made too soon would be a first booking. */
  protected readonly slots = httpResource<SlotsResponse>(() => {
    const replacing = this.booking() ?? '';
    if (replacing && !this.present.hasValue()) return undefined;
    return schedulingApi.slots(this.attemptId(), { ...this.wanted(), replacing });
  });
  private readonly found = computed(() => (this.slots.hasValue() ? this.slots.value() : null));

  private readonly attempt = computed(() =>
    this.enrolment.hasValue() ? this.enrolment.value().attempts.find(({ id }) => id === this.attemptId()) : undefined,
  );
  protected readonly apprentice = computed(() => (this.enrolment.hasValue() ? this.enrolment.value().apprentice.name : ''));
  protected readonly lead = computed(() => {
    const attempt = this.attempt();
    return (
      attempt &&
      `${attempt.methodName}, ${durationWords(this.found()?.minutes ?? attempt.minutes)}${this.isStaff() ? `, ${this.apprentice()}` : ''}`
    );
  });
  protected readonly back = computed(() => schedulingPaths.enrolment(this.id()));
  protected readonly isStaff = computed(() => this.session.can(Permission.ReadDiary));

  /** Chosen by hand, else the first day that has times. */
  protected readonly date = linkedSignal(() => firstDayWithTimes(this.found()?.days ?? []));
  protected readonly day = computed(() => this.found()?.days.find(({ date }) => date === this.date()) ?? null);
  /** The plan's first place is what is asked for when nothing is. */
  protected readonly modeChoices = computed((): Choice[] =>
    (this.found()?.modes ?? []).map((mode, place) => ({ value: place === 0 ? '' : mode, label: modeWords[mode] })),
  );
  /** Everybody offered while nobody in particular was asked for. */
  private readonly offered = linkedSignal<SlotsResponse | null, readonly NamedResponse[]>({
    source: this.found,
    computation: (found, previous) => (found && this.wanted().assessorId === '' ? found.assessors : (previous?.value ?? [])),
  });
  protected readonly assessorChoices = computed((): Choice[] => this.offered().map(({ id, name }) => ({ value: id, label: name })));

  protected readonly hold = signal<BookingResponse | null>(null);
  protected readonly moving = signal<{ booking: BookingDetailResponse; to: NewTime; request: object } | null>(null);
  /** Whoever may not book asks: the time is kept until the organisation has answered. */
  private readonly mayBook = computed(() => this.session.can(Permission.Book));
  protected readonly confirmLabel = computed(() => (this.mayBook() ? 'Confirm the booking' : 'Ask for this time'));
  private readonly failed = signal<Problem | null>(null);
  protected readonly problem = computed(() => this.failed() ?? (this.present.error() ? problemOf(this.present.error()) : null));
  private readonly isSending = signal(false);
  protected readonly asksAboutStart = signal(false);
  /** The start that was refused last. */
  protected readonly refused = signal<string | null>(null);
  protected readonly narrowed = computed(
    () => ({ mode: this.found()?.mode ?? '', assessorId: this.wanted().assessorId, replacing: this.booking() ?? '' }),
    {
      equal: (a, b) => a.mode === b.mode && a.assessorId === b.assessorId && a.replacing === b.replacing,
    },
  );

  protected readonly nothing = ({ days }: SlotsResponse) => days.length === 0;

  /** Keeps the time for as long as the check may take. */
  protected async choose({ startsAt, endsAt, choices }: SlotResponse): Promise<void> {
    const mode = this.found()?.mode;
    const booking = this.present.hasValue() ? this.present.value() : undefined;
    // Whoever assesses stays, where they can.
    const choice = choices.find(({ assessorId }) => assessorId === booking?.assessor.id) ?? choices[0];
    if (!choice || !mode) return;
    const { assessorId, roomId } = choice;
    const request = { attemptId: this.attemptId(), assessorId, startsAt, mode, ...(roomId ? { roomId } : {}) };
    if (booking) {
      const assessor = this.found()?.assessors.find(({ id }) => id === assessorId)?.name ?? '';
      this.moving.set({
        booking,
        to: { startsAt, endsAt, assessor },
        request: { assessorId, startsAt, mode, ...(roomId ? { roomId } : {}) },
      });
    } else if (this.mayBook())
      await this.attempting(async () => this.hold.set(await this.api.post<BookingResponse>(schedulingApi.holds, request)));
    else await this.attempting(() => this.go(schedulingApi.bookingRequests, request, 'Asked for. The time is kept until it is answered.'));
    if (this.failed()?.code === 'booking-refused') this.askAbout(startsAt);
  }

  /** Takes a time although rules object, if whoever asks insists and says why. */
  protected async override({ startsAt, assessor, roomId, rules }: TimeAgainstRules): Promise<void> {
    const booking = this.present.hasValue() ? this.present.value() : undefined;
    const place = { assessorId: assessor.id, startsAt, mode: this.narrowed().mode, ...(roomId ? { roomId } : {}) };
    const about = `${this.attempt()?.methodName ?? ''} of ${this.apprentice()} with ${assessor.name}, ${dateWords(startsAt, 'day')} at ${timeWords(startsAt, this.found()?.zone)}.`;
    const data: OverrideQuestion = booking
      ? { about, rules, path: schedulingApi.bookingStep(booking.id, 'new-time'), request: place, version: booking.version }
      : { about, rules, path: schedulingApi.book, request: { attemptId: this.attemptId(), ...place } };
    const made = await this.dialogs.open<BookingResponse>(() => import('./override-dialog').then((file) => file.OverrideDialog), { data });
    if (!made) return;
    this.notices.say(booking ? 'Moved, against the rules named.' : 'Booked, against the rules named.');
    await this.router.navigateByUrl(schedulingPaths.booking(made.id));
  }

  private askAbout(start: string): void {
    this.asksAboutStart.set(true);
    this.refused.set(start);
  }

  protected readonly moveIt = async (reason: string): Promise<void> => {
    const move = this.moving();
    if (!move) return;
    const { id, version } = move.booking;
    await this.attempting(() => this.go(schedulingApi.bookingStep(id, 'new-time'), { ...move.request, reason }, 'Moved.', version));
    if (this.failed()?.code === 'booking-refused') this.askAbout(move.to.startsAt);
  };

  /** The assessor is asked first; the booking follows from the answer. */
  protected async offer({ attemptId, startsAt, mode, assessor, room }: BookingResponse): Promise<void> {
    const request = { attemptId, assessorId: assessor.id, startsAt, mode, ...(room ? { roomId: room.id } : {}) };
    await this.attempting(() => this.go(schedulingApi.offers, request, 'The assessor has been asked.'));
  }

  protected async confirm(hold: BookingResponse): Promise<void> {
    const { id, attemptId, startsAt, mode, assessor, room } = hold;
    const request = { attemptId, assessorId: assessor.id, startsAt, mode, holdId: id, ...(room ? { roomId: room.id } : {}) };
    await this.attempting(() => this.go(schedulingApi.book, request, 'Booked.'));
    if (this.failed()?.code === 'booking-refused') this.askAbout(startsAt);
  }

  /** Sends it, and goes to the booking it made. */
  private async go(path: string, request: object, said: string, version?: number): Promise<void> {
    const options = { intention: this.confirming, ...(version === undefined ? {} : { version }) };
    const booking = await this.api.post<BookingResponse>(path, request, options);
    this.notices.say(said);
    await this.router.navigateByUrl(schedulingPaths.booking(booking.id));
  }

  /** One key for one confirmation, however often it is sent. */
  private confirming = newIntention();

  protected chooseAgain(): void {
    this.hold.set(null);
    this.moving.set(null);
    this.confirming = newIntention();
    this.slots.reload();
  }

  private async attempting(work: () => Promise<unknown>): Promise<void> {
    if (this.isSending()) return;
    this.isSending.set(true);
    this.failed.set(null);
    try {
      await work();
    } catch (thrown) {
      this.failed.set(problemOf(thrown));
      if (problemOf(thrown).status === 409) this.chooseAgain();
    } finally {
      this.isSending.set(false);
    }
  }
}
