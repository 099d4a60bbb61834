import { Component, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { SavedJudgementResponse } from '@assay/grading/contracts';
import { Callout, DateTimePipe } from '@assay/platform/ui';
import { gradeWords } from '../words/grade-words';
import type { JudgementDraft } from './judgement-draft';

/** Somebody, perhaps the same person in another window, saved something else: a person decides, nothing is merged. */
@Component({
  selector: 'assay-judgement-conflict',
  imports: [Callout, DateTimePipe, MatButton],
  template: `
    <assay-callout tone="problem">
      <div role="alert">
        <p>
          <strong>This was changed elsewhere, {{ theirs().savedAt | assayDateTime }}.</strong> What you
          entered here is not saved.
        </p>
        <dl>
          <dt>Level on the server</dt>
          <dd>{{ theirs().grade ? words(theirs().grade ?? '') : 'None' }}</dd>
          <dt>Evidence notes on the server</dt>
          <dd>{{ theirs().evidence || 'None' }}</dd>
          <dt>Feedback on the server</dt>
          <dd>{{ theirs().remark || 'None' }}</dd>
        </dl>
      </div>
      <div class="assay-row">
        <button matButton="outlined" type="button" (click)="draft().keepMine()">
          Keep what is entered here
        </button>
        <button matButton="outlined" type="button" (click)="draft().takeTheirs()">
          Take what is on the server
        </button>
      </div>
    </assay-callout>
  `,
  styles: `
    dt {
      font-weight: 600;
    }
    dd {
      margin: 0 0 0.5rem;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class JudgementConflict {
  readonly draft = input.required<JudgementDraft>();
  readonly theirs = input.required<SavedJudgementResponse>();

  protected readonly words = gradeWords;
}
