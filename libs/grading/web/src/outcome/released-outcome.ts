import { Component, computed, DOCUMENT, inject, input } from '@angular/core';
import type { ReleasedOutcomeResponse } from '@assay/grading/contracts';
import { Callout, DatePipe } from '@assay/platform/ui';
import { gradingApi } from '../grading-client';
import { methodWords, rowWords } from '../words/explanation-words';
import { gradeWords } from '../words/grade-words';
import { MethodOutcome } from './method-outcome';
import { NextSteps } from './next-steps';

/** The overall grade first, then where it comes from, then each method with its feedback. */
@Component({
  selector: 'assay-released-outcome',
  imports: [Callout, DatePipe, MethodOutcome, NextSteps],
  template: `
    <section class="overall" [attr.data-grade]="outcome().overallGrade" aria-labelledby="overall">
      <h2 id="overall">{{ outcome().standardTitle }}</h2>
      <p class="grade">{{ words(outcome().overallGrade) }}</p>
      <p>{{ sentence() }}</p>
      <p class="assay-quiet">Released on {{ outcome().releasedAt | assayDate }}</p>
      <p>
        <a [href]="statement()" download="statement-of-results.pdf">Download your statement of results (PDF)</a>
      </p>
      <p><a href="/outcome#next-steps" (click)="showNext($event)">What you can do now</a></p>
    </section>
    @if (outcome().correction; as correction) {
      <assay-callout tone="info">
        Your result was corrected. It was {{ words(correction.from).toLowerCase() }} before. {{ correction.reason }} A statement of the
        earlier result no longer holds.
      </assay-callout>
    }
    <section aria-labelledby="why">
      <h2 id="why">How your grade was worked out</h2>
      <ul>
        @for (part of outcome().explanation.methods; track part.method) {
          <li>{{ method(part) }}</li>
        }
      </ul>
      <p>{{ row(outcome().explanation, outcome().overallGrade) }}</p>
    </section>
    @for (part of outcome().methods; track part.method) {
      <assay-method-outcome [outcome]="part" />
    }
    <assay-next-steps id="next-steps" tabindex="-1" [outcome]="outcome()" [reload]="reload()" />
  `,
  styleUrl: './released-outcome.scss',
})
export class ReleasedOutcome {
  readonly outcome = input.required<ReleasedOutcomeResponse>();
  /** Reads the outcome anew. */
  readonly reload = input.required<() => void>();

  private readonly document = inject(DOCUMENT);
  protected readonly words = gradeWords;
  protected readonly statement = computed(() => gradingApi.statement(this.outcome().resultId));
  protected readonly method = methodWords;
  protected readonly row = rowWords;
  protected readonly sentence = computed(() => {
    const { overallGrade, number } = this.outcome();
    const replaced = number > 1 ? ' This replaces an earlier result.' : '';
    return overallGrade === 'fail'
      ? `You have not passed this time. Read the feedback below: it says what to work on.${replaced}`
      : `You have passed your assessment. Well done.${replaced}`;
  });

  /** Goes to what can be done, which lies below the feedback. */
  protected showNext(event: Event): void {
    event.preventDefault();
    const next = this.document.getElementById('next-steps');
    next?.scrollIntoView();
    next?.focus({ preventScroll: true });
  }
}
