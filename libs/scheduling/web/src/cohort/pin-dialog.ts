import { Component, computed, inject, signal } from '@angular/core';
import { form, pattern, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogClose, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import { Callout, type Choice, DateField, FormFrame, provideProblemWords, SelectField, TextField } from '@assay/platform/ui';
import { ApiClient } from '@assay/platform/web';
import type { CohortAssignmentResponse, CohortRunResponse, PinTrialResponse } from '@assay/scheduling/contracts';
import { howMany } from '../words/how-many';
import { methodWords } from '../words/method-words';
import { cohortApi, type PinQuery } from './cohort-client';
import { cohortProblemWords, reasonWords } from './cohort-words';
import { pointsWords } from './gap-words';

export interface PinDialogData {
  readonly run: CohortRunResponse;
  readonly event: CohortAssignmentResponse;
}

/** Fixes one assessment by hand: first what it would cost, then, if wanted, the pin. */
@Component({
  selector: 'assay-pin-dialog',
  imports: [Callout, DateField, FormFrame, MatButton, MatDialogClose, MatDialogContent, MatDialogTitle, SelectField, TextField],
  template: `
    <h2 matDialogTitle>Pin {{ event.apprentice.name }}, {{ methodWords[event.method] }}</h2>
    <mat-dialog-content>
      <div class="assay-stack">
        <p>The next run keeps it exactly there and arranges the others around it.</p>
        <assay-form [form]="pin" [send]="send" submitLabel="Pin it there">
          <assay-select-field [field]="pin.assessorId" label="Assessor" [choices]="assessors" [optional]="false" />
          <assay-date-field [field]="pin.date" label="Date" [optional]="false" />
          <assay-text-field [field]="pin.start" label="Start" inputType="time" [optional]="false" />
          @if (isAtVenue) {
            <assay-select-field [field]="pin.roomId" label="Room" [choices]="rooms" [optional]="false" />
          }
          <div aria-live="polite">
            @if (trial(); as found) {
              <assay-callout [tone]="found.rules.length > 0 ? 'problem' : 'info'">{{ verdict() }}</assay-callout>
            }
          </div>
          <button actions matButton="outlined" type="button" [disabled]="asking()" disabledInteractive (click)="ask()">
            What would it cost?
          </button>
          @if (isPinned) {
            <button actions matButton type="button" (click)="letGo()">Let it go</button>
          }
          <button actions matButton type="button" matDialogClose>Close</button>
        </assay-form>
      </div>
    </mat-dialog-content>
  `,
  providers: [provideProblemWords(cohortProblemWords)],
})
export class PinDialog {
  private readonly api = inject(ApiClient);
  private readonly opened = inject<MatDialogRef<PinDialog, CohortRunResponse>>(MatDialogRef);
  private readonly data = inject<PinDialogData>(MAT_DIALOG_DATA);

  protected readonly event = this.data.event;
  protected readonly methodWords = methodWords;
  protected readonly isAtVenue = this.event.mode === 'venue';
  protected readonly isPinned = this.data.run.pins.some(({ attemptId }) => attemptId === this.event.attemptId);
  protected readonly assessors: Choice[] = this.data.run.assessors.map(({ id, name }) => ({ value: id, label: name }));
  protected readonly rooms: Choice[] = this.data.run.rooms.map(({ id, name }) => ({ value: id, label: name }));

  private readonly answers = signal({
    assessorId: this.event.assessorId,
    date: this.event.date,
    start: this.event.start,
    roomId: this.event.room?.id ?? '',
  });
  protected readonly pin = form(this.answers, (path) => {
    required(path.date, { message: 'Enter the date' });
    pattern(path.start, /^([01]\d|2[0-3]):[0-5]\d$/, { message: 'Enter the start, for example 09:30' });
  });
  protected readonly trial = signal<PinTrialResponse | null>(null);
  protected readonly asking = signal(false);
  protected readonly verdict = computed(() => verdictOf(this.trial()));

  private readonly query = computed((): PinQuery => {
    const { roomId, ...where } = this.answers();
    return { attemptId: this.event.attemptId, ...where, ...(roomId === '' ? {} : { roomId }) };
  });

  protected async ask(): Promise<void> {
    if (this.asking() || this.pin().invalid()) return;
    this.asking.set(true);
    try {
      this.trial.set(await this.api.get<PinTrialResponse>(cohortApi.pinTrial(this.data.run.id, this.query())));
    } finally {
      this.asking.set(false);
    }
  }

  protected readonly send = async (): Promise<void> => {
    this.opened.close(await this.api.post<CohortRunResponse>(cohortApi.pins(this.data.run.id), this.query()));
  };

  protected async letGo(): Promise<void> {
    this.opened.close(await this.api.delete<CohortRunResponse>(cohortApi.pin(this.data.run.id, this.event.attemptId)));
  }
}

/** What the trial says, in sentences. */
export function verdictOf(trial: PinTrialResponse | null): string {
  if (!trial) return '';
  if (trial.costAfter === null) return `It cannot take place there. ${trial.rules.map((rule) => `${reasonWords(rule)}.`).join(' ')}`;
  const more = trial.costAfter - trial.costBefore;
  const cost =
    Math.abs(more) < 0.5 ? 'It would cost nothing more.' : `It would cost ${pointsWords(Math.abs(more))} ${more > 0 ? 'more' : 'less'}.`;
  const lost = trial.changes.filter(({ to }) => to === null).length;
  const moved = trial.changes.length - lost;
  const others = [
    moved > 0 ? `${howMany(moved, 'other')} would move` : '',
    lost > 0 ? `${howMany(lost, 'other')} would lose the date` : '',
  ].filter((part) => part !== '');
  return `${cost} ${others.length === 0 ? 'Nobody else would have to move.' : `${others.join(', ')}.`}`;
}
