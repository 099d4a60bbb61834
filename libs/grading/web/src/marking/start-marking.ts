import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { MarkingResponse } from '@assay/grading/contracts';
import { Callout, DatePipe, EmptyState, type Problem, problemOf, ProblemMessage } from '@assay/platform/ui';
import { ApiClient, newIntention } from '@assay/platform/web';
import { gradingApi } from '../grading-client';

/** The step before the first mark: from the day of the event on, one button. */
@Component({
  selector: 'assay-start-marking',
  imports: [Callout, DatePipe, EmptyState, MatButton, ProblemMessage],
  template: `
    @if (marking().stage === 'not-yet') {
      <assay-callout>Marking opens on {{ marking().heldOn | assayDate }}, the day of the event.</assay-callout>
    } @else {
      <assay-empty-state heading="Ready to mark" icon="mark">
        Start when the event begins. You mark by the rubric that is published now; it stays the same for this attempt.
        <button actions matButton="filled" type="button" [attr.aria-disabled]="busy() || null" (click)="start()">Start marking</button>
      </assay-empty-state>
    }
    @if (problem(); as failed) {
      <assay-problem-message [problem]="failed" />
    }
  `,
})
export class StartMarking {
  readonly marking = input.required<MarkingResponse>();
  readonly opened = output();

  private readonly api = inject(ApiClient);
  private readonly intention = newIntention();
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected async start(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      await this.api.post(gradingApi.marking(this.marking().attemptId), {}, { intention: this.intention });
      this.opened.emit();
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    } finally {
      this.busy.set(false);
    }
  }
}
