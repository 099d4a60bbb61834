import { Component, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogClose, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import type { AppealResponse } from '@assay/grading/contracts';
import { appealLimits } from '@assay/grading/domain';
import { DatePipe, Definitions, FormFrame, provideProblemWords, StatusChip, TextArea, written } from '@assay/platform/ui';
import { ApiClient, newIntention } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { gradingProblemWords } from '../words/problem-words';

/** How an appeal is to end without being decided, and which. */
export interface AppealEnding {
  readonly step: 'rejection' | 'withdrawal-on-request';
  readonly appeal: AppealResponse;
}

/** Says what follows, by when and by whom; asks for the words and ends the appeal. Closes with true. */
@Component({
  selector: 'assay-end-appeal-dialog',
  imports: [DatePipe, Definitions, FormFrame, MatButton, MatDialogClose, MatDialogContent, MatDialogTitle, StatusChip, TextArea],
  template: `
    <h2 matDialogTitle>{{ words.heading }}</h2>
    <mat-dialog-content>
      <div class="assay-stack">
        <p>{{ words.consequence }}</p>
        <dl assayDefinitions>
          <div>
            <dt>Answer by</dt>
            <dd>
              {{ ending.appeal.decideBy | assayDate }}
              @if (ending.appeal.overdue) {
                <assay-status-chip label="Overdue" tone="problem" />
              }
            </dd>
          </div>
          <div>
            <dt>Who may do this</dt>
            <dd>
              Somebody who handles appeals and had no hand in the result nor a tie to the apprentice, the employer or the provider. It is
              checked.
            </dd>
          </div>
        </dl>
        <assay-form [form]="answer" [send]="send" [submitLabel]="words.submitLabel">
          <assay-text-area [field]="answer.words" [label]="words.label" [hint]="words.hint" [rows]="4" />
          <button actions matButton type="button" matDialogClose>Go back</button>
        </assay-form>
      </div>
    </mat-dialog-content>
  `,
  providers: [provideProblemWords(gradingProblemWords)],
})
export class EndAppealDialog {
  private readonly api = inject(ApiClient);
  private readonly opened = inject<MatDialogRef<EndAppealDialog, boolean>>(MatDialogRef);
  private readonly intention = newIntention();
  protected readonly ending = inject<AppealEnding>(MAT_DIALOG_DATA);
  protected readonly words = endingWords[this.ending.step];
  private readonly answers = signal({ words: '' });
  protected readonly answer = form(this.answers, (path) => {
    written(path.words, appealLimits.words);
  });

  protected readonly send = async (): Promise<void> => {
    const { step, appeal } = this.ending;
    await this.api.post(gradingApi.appealStep(appeal.id, step), this.answers(), { intention: this.intention });
    this.opened.close(true);
  };
}

const endingWords = {
  rejection: {
    heading: 'Not take up this appeal?',
    consequence: 'For an appeal without a ground that the policy knows. The result stands, the appeal is over, and this cannot be undone.',
    label: 'Reason',
    hint: 'The appellant reads it',
    submitLabel: 'Do not take it up',
  },
  'withdrawal-on-request': {
    heading: 'Withdraw this appeal?',
    consequence:
      'For an appellant who has told you that they withdraw it. The result stands, the appeal is over, and this cannot be undone.',
    label: 'How and when did they say so?',
    hint: 'The appellant reads it',
    submitLabel: 'Withdraw it for them',
  },
} as const;
