import { Component, computed, input } from '@angular/core';
import type { SubmittedMarkResponse } from '@assay/grading/contracts';

/** What quality assurance said about a mark, in a line and their own words. */
@Component({
  selector: 'assay-mark-feedback',
  template: `
    @if (mark().feedback; as feedback) {
      <p>{{ sentence() }}</p>
      @if (feedback.reason) {
        <blockquote>{{ feedback.reason }}</blockquote>
      }
    }
  `,
  styles: `
    :host {
      display: block;
    }
    blockquote {
      margin: 0.25rem 0 0;
      padding-inline-start: 0.75rem;
      border-inline-start: 3px solid var(--assay-line-strong);
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class MarkFeedback {
  readonly mark = input.required<SubmittedMarkResponse>();

  protected readonly sentence = computed(() => {
    const { feedback } = this.mark();
    if (feedback?.decision === 'changed') return `Quality assurance changed it to ${feedback.grade}:`;
    if (feedback?.decision === 'returned') return 'Quality assurance returned it:';
    return feedback?.reason ? 'Upheld by quality assurance:' : 'Upheld by quality assurance.';
  });
}
