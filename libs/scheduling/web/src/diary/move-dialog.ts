import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { form, pattern, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogClose, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import { Permission } from '@assay/people/domain';
import {
  Callout,
  type Choice,
  DateField,
  DatePipe,
  FormFrame,
  homeZone,
  problemOf,
  provideProblemWords,
  SelectField,
  TextArea,
  TextField,
  TimeRangePipe,
  written,
} from '@assay/platform/ui';
import { dateIn, timeOfDay, wallTimeOf } from '@assay/platform/util';
import { ApiClient, newIntention, Session } from '@assay/platform/web';
import type { BookingResponse, SlotsResponse, StartExclusionResponse } from '@assay/scheduling/contracts';
import { bookingLimits, type BookingRuleCode, canBeSetAside } from '@assay/scheduling/domain';
import { schedulingApi } from '../scheduling-client';
import { ruleWords } from '../words/rule-words';
import { objectedRules, schedulingProblemWords } from '../words/scheduling-problem-words';
import type { WantedMove } from './movable';

/** Moves a booking: to whom, when, and why. What was dragged comes filled in. Closes with the booking as it then is. */
@Component({
  selector: 'assay-move-dialog',
  imports: [
    Callout,
    DateField,
    DatePipe,
    FormFrame,
    MatButton,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
    SelectField,
    TextArea,
    TextField,
    TimeRangePipe,
  ],
  templateUrl: './move-dialog.html',
  providers: [provideProblemWords(schedulingProblemWords)],
})
export class MoveDialog {
  private readonly api = inject(ApiClient);
  private readonly opened = inject<MatDialogRef<MoveDialog, BookingResponse>>(MatDialogRef);
  private readonly mayOverride = inject(Session).can(Permission.OverrideRules);
  private readonly wanted = inject<WantedMove>(MAT_DIALOG_DATA);
  private intention = newIntention();
  protected readonly booking = this.wanted.booking;

  private readonly answers = signal({
    assessorId: (this.wanted.assessor ?? this.booking.assessor).id,
    date: this.wanted.date ?? (dateIn(homeZone, Date.parse(this.booking.startsAt)) as string),
    time: timeOfDay(wallTimeOf(Date.parse(this.booking.startsAt), homeZone).minutes),
    reason: '',
  });
  protected readonly move = form(this.answers, (path) => {
    required(path.date, { message: 'Enter the date' });
    pattern(path.time, /^([01]\d|2[0-3]):[0-5]\d$/, { message: 'Enter the start, for example 09:30' });
    written(path.reason, bookingLimits.reason, { missing: 'Say why the booking moves' });
  });
  protected readonly fieldWords = {
    date: 'There is no such day',
    'time-skipped': 'The clocks jump over this time',
    'time-twice': 'The clocks show this time twice that night: choose another',
  };

  /** Everybody approved for the assessment, after the present assessor and whom it was dragged to. */
  private readonly slots = httpResource<SlotsResponse>(() => {
    const day = dateIn(homeZone, Date.parse(this.booking.startsAt));
    return schedulingApi.slots(this.booking.attemptId, { from: day, to: day, mode: this.booking.mode, replacing: this.booking.id });
  });
  protected readonly assessors = computed((): Choice[] => {
    const known = this.slots.hasValue() ? this.slots.value().assessors : [];
    const meant = this.wanted.assessor ? [this.booking.assessor, this.wanted.assessor] : [this.booking.assessor];
    const others = known.filter(({ id }) => meant.every((one) => one.id !== id));
    return [...new Map([...meant, ...others].map((one) => [one.id, one])).values()].map(({ id, name }) => ({ value: id, label: name }));
  });

  /** The rules that refused the last try where all of them can be set aside by whoever asks. */
  protected readonly inTheWay = signal<readonly BookingRuleCode[]>([]);
  protected readonly rules = computed(() =>
    this.inTheWay()
      .map((rule) => ruleWords[rule])
      .join('; '),
  );

  private readonly frame = viewChild.required(FormFrame);
  private insists = false;
  protected readonly send = (): Promise<void> => this.sendMove(this.insists);

  /** The same again, against the rules named. */
  protected async moveAnyway(): Promise<void> {
    this.insists = true;
    await this.frame().run();
    this.insists = false;
  }

  private async sendMove(anyway: boolean): Promise<void> {
    const { id, version } = this.booking;
    const { reason } = this.answers();
    const body = { ...(await this.place()), reason, ...(anyway ? { overrideReason: reason } : {}) };
    this.inTheWay.set([]);
    try {
      this.opened.close(
        await this.api.post<BookingResponse>(schedulingApi.bookingStep(id, 'new-time'), body, { version, intention: this.intention }),
      );
    } catch (thrown) {
      this.intention = newIntention();
      const rules = objectedRules(problemOf(thrown));
      if (this.mayOverride && rules.length > 0 && rules.every(canBeSetAside)) this.inTheWay.set(rules);
      throw thrown;
    }
  }

  /** The server knows the instant, and the room that suits it best: the present one where it is free. */
  private async place() {
    const { assessorId, date, time } = this.answers();
    const { attemptId, mode, id: replacing } = this.booking;
    const found = await this.api.get<StartExclusionResponse>(
      schedulingApi.startExclusions(attemptId, { date, time }, { mode, assessorId, replacing }),
    );
    return { assessorId, startsAt: found.startsAt, mode, ...(found.room ? { roomId: found.room.id } : {}) };
  }
}
