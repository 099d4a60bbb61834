import { Component, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogClose, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import { FormFrame, provideProblemWords, TextArea, written } from '@assay/platform/ui';
import { ApiClient, newIntention } from '@assay/platform/web';
import type { BookingResponse } from '@assay/scheduling/contracts';
import { bookingLimits, type BookingRuleCode } from '@assay/scheduling/domain';
import { ruleWords } from '../words/rule-words';
import { schedulingProblemWords } from '../words/scheduling-problem-words';

/** What would be done against which rules. */
export interface OverrideQuestion {
  /** What, with whom and when, in a sentence. */
  readonly about: string;
  readonly rules: readonly BookingRuleCode[];
  /** Where it is sent, and everything of it but the reason. */
  readonly path: string;
  readonly request: object;
  /** Of the booking that moves; without, one is made. */
  readonly version?: number;
}

/** Sets rules aside, with a reason that stays on the booking. Closes with the booking. */
@Component({
  selector: 'assay-override-dialog',
  imports: [FormFrame, MatButton, MatDialogClose, MatDialogContent, MatDialogTitle, TextArea],
  template: `
    <h2 matDialogTitle>Book against {{ question.rules.length === 1 ? 'this rule' : 'these rules' }}?</h2>
    <mat-dialog-content>
      <div class="assay-stack">
        <p>{{ question.about }}</p>
        <ul>
          @for (rule of question.rules; track rule) {
            <li>{{ ruleWords[rule] }}</li>
          }
        </ul>
        <p>
          The time is taken at once and everybody concerned is told. The rules, your reason and your name stay on the booking and in the
          record.
        </p>
        <assay-form [form]="override" [send]="send" submitLabel="Book it anyway">
          <assay-text-area
            [field]="override.reason"
            label="Why is it right here?"
            hint="Whoever sees the booking can read this"
            [rows]="3"
          />
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
export class OverrideDialog {
  private readonly api = inject(ApiClient);
  private readonly opened = inject<MatDialogRef<OverrideDialog, BookingResponse>>(MatDialogRef);
  private readonly intention = newIntention();
  protected readonly question = inject<OverrideQuestion>(MAT_DIALOG_DATA);
  protected readonly ruleWords = ruleWords;

  private readonly answers = signal({ reason: '' });
  protected readonly override = form(this.answers, (path) => {
    written(path.reason, bookingLimits.reason, { missing: 'Say why the rules are set aside' });
  });

  protected readonly send = async (): Promise<void> => {
    const { path, request, version } = this.question;
    const { reason } = this.answers();
    const body = { ...request, overrideReason: reason, ...(version === undefined ? {} : { reason }) };
    const options = { intention: this.intention, ...(version === undefined ? {} : { version }) };
    this.opened.close(await this.api.post<BookingResponse>(path, body, options));
  };
}
