import { Component, effect, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { form, pattern, required } from '@angular/forms/signals';
import { DateField, FormFrame, Panel, TextField } from '@assay/platform/ui';
import { timeOfDay, wallTimeOf } from '@assay/platform/util';
import { ApiClient } from '@assay/platform/web';
import type { SlotResponse, StartExclusionResponse } from '@assay/scheduling/contracts';
import type { BookingRuleCode } from '@assay/scheduling/domain';
import { schedulingApi } from '../scheduling-client';
import { StartAnswer, type AssessorAtStart } from './start-answer';

/** A time that is taken although rules object. */
export interface TimeAgainstRules {
  readonly startsAt: string;
  readonly assessor: { readonly id: string; readonly name: string };
  readonly roomId: string | null;
  readonly rules: readonly BookingRuleCode[];
}

/** Asks about one date and time: what speaks against it, and for whom. */
@Component({
  selector: 'assay-ask-about-start',
  imports: [DateField, FormFrame, Panel, StartAnswer, TextField],
  template: `
    <assay-panel heading="A time that is not offered">
      <div class="assay-stack">
        <assay-form class="question" [form]="question" [send]="ask" [fieldWords]="fieldWords" submitLabel="What speaks against it?">
          <div class="fields">
            <assay-date-field [field]="question.date" label="Date" [optional]="false" />
            <assay-text-field [field]="question.time" label="Start" inputType="time" [optional]="false" />
          </div>
        </assay-form>
        @if (answer(); as found) {
          <assay-start-answer [answer]="found" (chosen)="choose(found, $event.id)" (overridden)="override(found, $event)" />
        }
      </div>
    </assay-panel>
  `,
  styles: `
    .fields {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
      gap: 1rem;
      max-inline-size: 26rem;
    }
  `,
})
export class AskAboutStart {
  private readonly api = inject(ApiClient);

  readonly attemptId = input.required<string>();
  /** What narrows the search: the place, the assessor, the booking that is to move. */
  readonly query = input.required<{ readonly mode: string; readonly assessorId: string; readonly replacing: string }>();
  readonly date = input.required<string>();
  /** IANA zone of the diary. */
  readonly zone = input.required<string>();
  /** A start that was refused: asked about at once. */
  readonly refused = input<string | null>(null);
  readonly chosen = output<SlotResponse>();
  readonly overridden = output<TimeAgainstRules>();

  private readonly answers = linkedSignal({
    source: this.date,
    computation: (date, previous?: { value: { time: string } }) => ({ date, time: previous?.value.time ?? '' }),
  });
  protected readonly question = form(this.answers, (path) => {
    required(path.date, { message: 'Enter the date' });
    required(path.time, { message: 'Enter the start' });
    pattern(path.time, /^([01]\d|2[0-3]):[0-5]\d$/, { message: 'Enter the start, for example 09:30' });
  });
  /** What was asked for changes: the answer is about something else. */
  protected readonly answer = linkedSignal<unknown, StartExclusionResponse | null>({ source: this.query, computation: () => null });
  protected readonly fieldWords = {
    date: 'There is no such day',
    'time-skipped': 'The clocks jump over this time',
    'time-twice': 'The clocks show this time twice that night: choose another',
  };

  constructor() {
    effect(() => {
      const refused = this.refused();
      if (refused !== null) untracked(() => void this.askAbout(refused));
    });
  }

  protected readonly ask = async (): Promise<void> => {
    const { date, time } = this.answers();
    this.answer.set(null);
    this.answer.set(
      await this.api.get<StartExclusionResponse>(schedulingApi.startExclusions(this.attemptId(), { date, time }, this.query())),
    );
  };

  protected choose({ startsAt, endsAt, room }: StartExclusionResponse, assessorId: string): void {
    this.chosen.emit({ startsAt, endsAt, choices: [{ assessorId, roomId: room?.id ?? null }] });
  }

  protected override({ startsAt, room }: StartExclusionResponse, { assessor, rules }: AssessorAtStart): void {
    this.overridden.emit({ startsAt, assessor, roomId: room?.id ?? null, rules });
  }

  private async askAbout(start: string): Promise<void> {
    const { date, minutes } = wallTimeOf(Date.parse(start), this.zone());
    this.answers.set({ date, time: timeOfDay(minutes) });
    await this.ask();
  }
}
